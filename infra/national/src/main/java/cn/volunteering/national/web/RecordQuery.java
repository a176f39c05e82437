package cn.volunteering.national.web;

import cn.volunteering.national.GroupCode;
import cn.volunteering.national.RecordLine;
import cn.volunteering.national.RecordState;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/**
 * Selects records. Unset criteria do not filter.
 *
 * @param due whether they go into the next package
 * @param refusable whether the national system would refuse them
 * @param contradicted whether an answer contradicts them
 * @param q a part of the name or the number
 */
@ParameterObject
record RecordQuery(
        @Nullable GroupCode recordGroup,
        @Nullable RecordState state,
        @Nullable Boolean due,
        @Nullable Boolean refusable,
        @Nullable Boolean contradicted,
        @Nullable @Size(max = 50) String q) {

    boolean selects(RecordLine line) {
        return (state == null || line.state() == state)
                && (due == null || line.due().isPresent() == due)
                && (refusable == null || !line.candidate().objections().isEmpty() == refusable)
                && (contradicted == null || line.isContradicted() == contradicted)
                && (q == null || mentions(line, q.strip()));
    }

    private static boolean mentions(RecordLine line, String text) {
        String number = line.number();
        return line.candidate().name().contains(text) || number != null && number.contains(text);
    }
}
