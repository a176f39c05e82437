package cn.volunteering.activity.schedule;

import cn.volunteering.domain.PlatformCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A stretch of time from {@code start} up to, not including, {@code end}. Half open, so that one shift may begin the
 * instant another ends.
 */
public record Interval(Instant start, Instant end) {

    /** @throws IllegalArgumentException if the end is not after the start */
    public Interval {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("An interval ends after it starts: " + start + " to " + end);
        }
    }

    /** The whole of the given day. */
    public static Interval ofDay(LocalDate day) {
        return new Interval(PlatformCalendar.startOf(day), PlatformCalendar.startOf(day.plusDays(1)));
    }

    /** The day on which the interval begins. */
    public LocalDate day() {
        return PlatformCalendar.dayOf(start);
    }

    /** Whether the interval reaches into the next day. Ending exactly at midnight it does not. */
    public boolean crossesMidnight() {
        return !PlatformCalendar.dayOf(end.minusNanos(1)).equals(day());
    }

    /** Whether the two share an instant. */
    public boolean overlaps(Interval other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Whether the other lies in it from end to end. */
    public boolean encloses(Interval other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
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
