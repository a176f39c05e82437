package cn.volunteering.reporting.indicator;

import cn.volunteering.domain.PlatformCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The days that a verdict is about, both included. Quarters are those of the calendar in Asia/Shanghai.
 */
public record Period(Kind kind, LocalDate from, LocalDate to) {

    /** The kinds of periods. */
    public enum Kind {
        /** A single day: what counts is the state at its end. */
        DATE,
        QUARTER,
        HALF_YEAR,
        YEAR
    }

    /** Returns a single day. */
    public static Period at(LocalDate day) {
        return new Period(Kind.DATE, day, day);
    }

    /** Returns the whole year. */
    public static Period year(int year) {
        return months(Kind.YEAR, year, 1, 12);
    }

    /** Returns the four quarters of a year. */
    public static List<Period> quarters(int year) {
        return IntStream.range(0, 4)
                .mapToObj(quarter -> months(Kind.QUARTER, year, quarter * 3 + 1, 3))
                .toList();
    }

    /** Returns both halves of a year. */
    public static List<Period> halves(int year) {
        return List.of(months(Kind.HALF_YEAR, year, 1, 6), months(Kind.HALF_YEAR, year, 7, 6));
    }

    private static Period months(Kind kind, int year, int first, int count) {
        var from = LocalDate.of(year, first, 1);
        return new Period(kind, from, from.plusMonths(count).minusDays(1));
    }

    /** Returns whether something that starts at the given instant belongs to this period. */
    public boolean contains(Instant start) {
        var day = PlatformCalendar.dayOf(start);
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Returns whether the period is still running, so that a shortfall can be made up; never for a single day. */
    public boolean isRunningOn(LocalDate today) {
        return kind != Kind.DATE && !today.isAfter(to);
    }

    /** Returns the last day that can be judged: the end, or today while the period is running. */
    public LocalDate judgedOn(LocalDate today) {
        return to.isBefore(today) ? to : today;
    }

    /** Returns the number of days from the first to the given one, both included. */
    long daysUntil(LocalDate last) {
        return ChronoUnit.DAYS.between(from, last) + 1;
    }

    /** Returns the name that users see, for example 2026年第一季度. */
    public String label() {
        return switch (kind) {
            case DATE -> "截至 " + to;
            case QUARTER -> from.getYear() + "年第" + "一二三四".charAt(from.getMonthValue() / 3) + "季度";
            case HALF_YEAR -> from.getYear() + (from.getMonthValue() == 1 ? "年上半年" : "年下半年");
            case YEAR -> from.getYear() + "年";
        };
    }
}
