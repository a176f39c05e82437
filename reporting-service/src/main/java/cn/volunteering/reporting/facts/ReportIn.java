package cn.volunteering.reporting.facts;

import java.time.LocalDate;

/**
 * A volunteer's report-in to a community (NX-43).
 *
 * @param confirmed whether another person has confirmed it
 */
public record ReportIn(ReportInId id, VolunteerId volunteer, LocalDate on, boolean confirmed) implements Fact {

    /** Returns whether it counts on the given day. */
    public boolean countsOn(LocalDate day) {
        return confirmed && !on.isAfter(day);
    }
}
