package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.domain.Decision;
import cn.volunteering.volunteer.personaldata.TextForm;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as written in rosters: 2026-03-05, 2026/3/5, 2026.3.5, 2026年3月5日, 二〇二六年三月五日, 20260305, or a
 * spreadsheet's day number. A time behind the day is dropped.
 */
final class DayText {

    private static final String TIME = "(?:[ T]*(?:上午|下午|AM|PM)? ?(?<hour>[01]?\\d|2[0-4])[:时点](?<minute>[0-5]?\\d)?"
            + "(?:[:分](?:[0-5]?\\d(?:\\.\\d+)?)?秒?)? ?(?:上午|下午|AM|PM)?(?<zone>Z|[+-]\\d\\d:?\\d\\d)?)?";
    private static final String WEEKDAY = " ?(?:\\(?(?:星期|周|礼拜)[一二三四五六日天]\\)?)?";
    private static final Pattern SEPARATED = Pattern.compile(
            "(?<year>\\d{4}) ?[-/.年\\\\、。,_ ] ?(?<month>\\d{1,2}) ?[-/.月\\\\、。,_ ] ?(?<day>\\d{1,2}) ?[日号.]?" + WEEKDAY
                    + TIME);
    private static final Pattern COMPACT =
            Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?:\\d{4}|\\d{6}|\\.0)?" + TIME);
    private static final Pattern WITHOUT_DAY = Pattern.compile("\\d{4}[-/.年]\\d{1,2}月?");
    /** Matches the numbers of days from 1960 on. */
    private static final Pattern DAY_NUMBER = Pattern.compile("((?:2[2-9]|[3-6]\\d)\\d{3})(?:\\.\\d+)?");

    private static final ZoneId AGENCY_ZONE = ZoneId.of("Asia/Shanghai");

    private DayText() {}

    /**
     * Reads the day in the text.
     *
     * @param dayZero the day that a spreadsheet's day number counts from
     */
    static Decision<LocalDate> read(String text, LocalDate dayZero) {
        String day = HanNumbers.inDigits(TextForm.plain(text));
        Matcher number = DAY_NUMBER.matcher(day);
        if (number.matches()) {
            return Decision.accepted(dayZero.plusDays(Integer.parseInt(number.group(1))));
        }
        Matcher separated = SEPARATED.matcher(day);
        Matcher compact = COMPACT.matcher(day);
        if (separated.matches()) {
            return of(separated);
        }
        return compact.matches() ? of(compact) : unknown(day);
    }

    private static Decision<LocalDate> of(Matcher parts) {
        try {
            var day = LocalDate.of(part(parts, "year"), part(parts, "month"), part(parts, "day"));
            return Decision.accepted(inChina(day, parts));
        } catch (DateTimeException e) {
            return Decision.refused("day-form", "日历上没有这一天，请核对年、月、日");
        }
    }

    private static int part(Matcher parts, String name) {
        return Integer.parseInt(parts.group(name));
    }

    /** Returns the day in China of a time with an offset, as programs write it: midnight is 16:00Z of the day before. */
    private static LocalDate inChina(LocalDate day, Matcher parts) {
        @Nullable String zone = parts.group("zone");
        if (zone == null || parts.group("minute") == null) {
            return day;
        }
        var time = LocalTime.of(part(parts, "hour"), part(parts, "minute"));
        return OffsetDateTime.of(day, time, ZoneOffset.of(zone))
                .atZoneSameInstant(AGENCY_ZONE)
                .toLocalDate();
    }

    private static Decision<LocalDate> unknown(String day) {
        return WITHOUT_DAY.matcher(day).matches()
                ? Decision.refused("day-form", "日期缺少“日”，请写成 2026-03-05 的形式")
                : Decision.refused("day-form", "日期无法识别，请写成 2026-03-05 的形式");
    }
}
