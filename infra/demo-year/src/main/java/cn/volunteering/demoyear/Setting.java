package cn.volunteering.demoyear;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** What all parts of a generated year share. */
record Setting(AgencyProfile profile, Dice dice, Ids ids, LocalDate first, LocalDate today) {

    /** Returns the instant of a wall clock. */
    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(DemoYear.ZONE).toInstant();
    }

    /** Returns the day this number of days after the first. */
    LocalDate day(int number) {
        return first.plusDays(number);
    }

    /** Returns whether the day is not in the future. */
    boolean hasCome(LocalDate day) {
        return !day.isAfter(today);
    }
}
