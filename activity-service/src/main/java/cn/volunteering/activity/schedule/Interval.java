package cn.volunteering.activity.schedule;

import cn.volunteering.domain.PlatformCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A period from {@code start} up to, not including, {@code end}. Half open, so that one shift may begin the instant
 * another ends.
 */
public record Interval(Instant start, Instant end) {

    /** @throws IllegalArgumentException if the end is not after the start */
    public Interval {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("An interval must end after it starts: " + start + " to " + end);
        }
    }

    /** Returns the interval that spans the whole of the given day. */
    public static Interval ofDay(LocalDate day) {
        return new Interval(PlatformCalendar.startOf(day), PlatformCalendar.startOf(day.plusDays(1)));
    }

    /** Returns the day on which the interval begins. */
    public LocalDate day() {
        return PlatformCalendar.dayOf(start);
    }

    /** Returns whether the interval reaches into the next day. One that ends exactly at midnight does not. */
    public boolean crossesMidnight() {
        return !PlatformCalendar.dayOf(end.minusNanos(1)).equals(day());
    }

    /** Returns whether this interval and the other overlap. */
    public boolean overlaps(Interval other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Returns whether any of the intervals overlaps any of the others. */
    public static boolean anyOverlap(List<Interval> some, List<Interval> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(one::overlaps));
    }

    /** Returns whether the other interval lies entirely within this one. */
    public boolean encloses(Interval other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** Returns what remains of it without the given breaks, which lie within it in order and do not overlap. */
    public List<Interval> without(List<Interval> breaks) {
        var parts = new ArrayList<Interval>();
        Instant from = start;
        for (Interval pause : breaks) {
            if (pause.start.isAfter(from)) {
                parts.add(new Interval(from, pause.start));
            }
            from = pause.end;
        }
        if (end.isAfter(from)) {
            parts.add(new Interval(from, end));
        }
        return List.copyOf(parts);
    }

    /** Returns its length. */
    public Duration length() {
        return Duration.between(start, end);
    }

    /** Returns its length in whole minutes, rounded down. */
    public long minutes() {
        return length().toMinutes();
    }
}
