package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.domain.Decision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as written in rosters: 2026-03-05, 2026/3/5, 2026.3.5, 2026年3月5日, 20260305, or a spreadsheet's day number.
 */
final class DayText {

    private static final Pattern SEPARATED =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?( 0?0:00(:00)?)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern DAY_NUMBER = Pattern.compile("\\d{5}");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private DayText() {}

    /** Reads the day in the text. */
    static Decision<LocalDate> read(String text) {
        if (DAY_NUMBER.matcher(text).matches()) {
            return Decision.accepted(DAY_ZERO.plusDays(Integer.parseInt(text)));
        }
        Matcher separated = SEPARATED.matcher(text);
        Matcher compact = COMPACT.matcher(text);
        if (separated.matches()) {
            return of(separated);
        }
        return compact.matches() ? of(compact) : unknown();
    }

    private static Decision<LocalDate> of(Matcher parts) {
        try {
            return Decision.accepted(LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException e) {
            return unknown();
        }
    }

    private static Decision<LocalDate> unknown() {
        return Decision.refused("day-form", "日期无法识别，请写成 2026-03-05 的形式");
    }
}
