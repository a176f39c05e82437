package cn.volunteering.reporting.facts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days and years as the platform counts them: in Asia/Shanghai, by the start of what happens. */
public final class PlatformCalendar {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private PlatformCalendar() {}

    /** The day that it is now. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** The year that a moment belongs to. */
    public static int yearOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE).getYear();
    }

    /** The first moment of a year. */
    public static Instant startOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(ZONE).toInstant();
    }

    /** The day at which a year is looked at: its last one, or today while it lasts. */
    public static LocalDate referenceDay(int year, LocalDate today) {
        var last = LocalDate.of(year, 12, 31);
        return last.isBefore(today) ? last : today;
    }
}
