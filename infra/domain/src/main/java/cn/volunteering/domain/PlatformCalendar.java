package cn.volunteering.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Days, months and years as every tenant counts them: in Asia/Shanghai, whatever the zone of the machine. Anything that
 * takes time belongs to the day and year of its start.
 */
public final class PlatformCalendar {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    /** Creates a calendar on the given clock. */
    public PlatformCalendar(Clock clock) {
        this.clock = clock;
    }

    /** Returns the current instant. */
    public Instant now() {
        return clock.instant();
    }

    /** Returns the current day. */
    public LocalDate today() {
        return dayOf(now());
    }

    /** Returns the current month. */
    public YearMonth thisMonth() {
        return YearMonth.from(today());
    }

    /** Returns the current year. */
    public int thisYear() {
        return yearOf(now());
    }

    /** Returns the given year, or the current one if it is {@code null}. */
    public int yearOrThis(@Nullable Integer year) {
        return year == null ? thisYear() : year;
    }

    /** Returns the day to which an instant belongs. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** Returns the instant with the offset that clocks show. */
    public static OffsetDateTime local(Instant moment) {
        return moment.atZone(ZONE).toOffsetDateTime();
    }

    /** Returns the year to which an instant belongs. */
    public static int yearOf(Instant moment) {
        return dayOf(moment).getYear();
    }

    /** Returns the first instant of a day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** Returns the first instant of a year. */
    public static Instant startOf(int year) {
        return startOf(LocalDate.of(year, 1, 1));
    }
}
