package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.domain.Decision.Refused;
import cn.volunteering.volunteer.personaldata.TextForm;
import cn.volunteering.volunteer.rosterimport.RosterTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The cells of one row and the errors found in them. */
final class Cells {

    private static final Set<String> NOTHING = Set.of("无", "暂无", "没有", "-", "--", "/", "\\", "—", "——");
    private static final Set<Column> MAY_SAY_NOTHING = Set.of(Column.BRANCH, Column.NATIONAL_NUMBER, Column.SKILLS);

    /** Matches what is left of a character that was damaged. */
    private static final Pattern DAMAGED = Pattern.compile("\\uFFFD|锟斤拷");

    private final Headings headings;
    private final LostDigits lost;
    private final Row row;
    private final List<RowError> errors = new ArrayList<>();

    Cells(Headings headings, LostDigits lost, Row row) {
        this.headings = headings;
        this.lost = lost;
        this.row = row;
    }

    List<RowError> errors() {
        return errors;
    }

    boolean isEmpty(Column column) {
        return text(column).isEmpty() && headings.flaw(row, column).isEmpty();
    }

    private String text(Column column) {
        String text = TextForm.visible(headings.text(row, column)).strip();
        return MAY_SAY_NOTHING.contains(column) && NOTHING.contains(text) ? "" : text;
    }

    <T> Optional<T> required(Column column, Function<String, Decision<T>> reading) {
        return required(column, reading, _ -> Optional.empty());
    }

    <T> Optional<T> required(
            Column column, Function<String, Decision<T>> reading, Function<String, Optional<String>> suggestion) {
        if (isEmpty(column)) {
            errors.add(headings.error(row, column, "“" + headings.heading(column) + "”不能为空"));
            return Optional.empty();
        }
        return optional(column, reading, suggestion);
    }

    <T> Optional<T> optional(Column column, Function<String, Decision<T>> reading) {
        return optional(column, reading, _ -> Optional.empty());
    }

    <T> Optional<T> optional(
            Column column, Function<String, Decision<T>> reading, Function<String, Optional<String>> suggestion) {
        if (isEmpty(column)) {
            return Optional.empty();
        }
        String text = text(column);
        return switch (objection(column)
                .<Decision<T>>map(flaw -> Decision.refused("cell-unreadable", flaw))
                .orElseGet(() -> reading.apply(text))) {
            case Accepted<T> accepted -> Optional.of(accepted.state());
            case Refused<T> refused -> {
                String message = refused.refusal().message();
                errors.add(headings.error(row, column, message)
                        .suggesting(suggestion.apply(text).orElse(null)));
                yield Optional.empty();
            }
        };
    }

    /** Returns why the text of a cell need not even be read, if there is a reason. */
    private Optional<String> objection(Column column) {
        if (headings.flaw(row, column).isPresent()) {
            return headings.flaw(row, column);
        }
        String text = text(column);
        if (text.length() > RosterTable.LONGEST_CELL) {
            return Optional.of("“" + headings.heading(column) + "”不能超过 " + RosterTable.LONGEST_CELL + " 个字");
        }
        if (DAMAGED.matcher(text).find()) {
            return Optional.of("含有无法识别的字符，可能是文件编码错误或字符残缺，请核对后重新填写");
        }
        return TextForm.objectionTo(text)
                .or(() -> lost.in(row, column) ? Optional.of(LostDigits.MESSAGE) : Optional.empty());
    }
}
