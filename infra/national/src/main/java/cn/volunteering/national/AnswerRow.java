package cn.volunteering.national;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of an answer file.
 *
 * @param row its number in the file, from 1
 * @param recordId the identity that the package gave the record
 * @param result the result as the authority writes it; empty if it writes none
 * @param number the number that the record got; {@code null} for none
 * @param reason why the record was refused; {@code null} for none
 * @param values the other cells by heading
 */
public record AnswerRow(
        int row,
        String recordId,
        String result,
        @Nullable String number,
        @Nullable String reason,
        Map<String, String> values) {

    public AnswerRow {
        values = Map.copyOf(values);
    }
}
