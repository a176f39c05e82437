package cn.volunteering.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Days, months and years as every tenant counts them: in Asia/Shanghai, whatever zone the machine is in. What happens
 * belongs to the day and the year of its start.
 */
public final class PlatformCalendar {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    /** A calendar that knows what day it is by the given clock. */
    public PlatformCalendar(Clock clock) {
        this.clock = clock;
    }

    /** This moment. */
    public Instant now() {
        return clock.instant();
    }

    /** The day that it is now. */
    public LocalDate today() {
        return dayOf(now());
    }

    /** The month that it is now. */
    public YearMonth thisMonth() {
        return YearMonth.from(today());
    }

    /** The year that it is now. */
    public int thisYear() {
        return yearOf(now());
    }

    /** The year that someone asks for, or this year if none was named. */
    public int yearOrThis(@Nullable Integer year) {
        return year == null ? thisYear() : year;
    }

    /** The day that a moment belongs to. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The year that a moment belongs to. */
    public static int yearOf(Instant moment) {
        return dayOf(moment).getYear();
    }

    /** The first moment of a day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The first moment of a year. */
    public static Instant startOf(int year) {
        return startOf(LocalDate.of(year, 1, 1));
    }
}
