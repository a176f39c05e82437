package cn.volunteering.activity.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A stretch of time from {@code start} up to, not including, {@code end}. Half open, so that one shift may begin the
 * instant another ends.
 */
public record Interval(Instant start, Instant end) {

    /** Where the day changes for every tenant of the platform. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** @throws IllegalArgumentException if the end is not after the start */
    public Interval {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("An interval ends after it starts: " + start + " to " + end);
        }
    }

    /** The day on which the given instant falls. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The whole of the given day. */
    public static Interval ofDay(LocalDate day) {
        return new Interval(
                day.atStartOfDay(ZONE).toInstant(),
                day.plusDays(1).atStartOfDay(ZONE).toInstant());
    }

    /** The day on which the interval begins. */
    public LocalDate day() {
        return dayOf(start);
    }

    /** Whether the interval reaches into the next day. Ending exactly at midnight it does not. */
    public boolean crossesMidnight() {
        return !dayOf(end.minusNanos(1)).equals(day());
    }

    /** Whether the two share an instant. */
    public boolean overlaps(Interval other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** How long it is. */
    public Duration length() {
        return Duration.between(start, end);
    }

    /** Its length in whole minutes; what is begun does not count. */
    public long minutes() {
        return length().toMinutes();
    }
}
