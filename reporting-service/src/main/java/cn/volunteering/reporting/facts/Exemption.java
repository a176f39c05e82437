package cn.volunteering.reporting.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An exemption of a volunteer (NX-17, NX-31), without its reason.
 *
 * @param until the first day on which it no longer applies; on {@code from}, it never applied
 */
public record Exemption(
        ExemptionId id,
        VolunteerId volunteer,
        LocalDate from,
        @Nullable LocalDate until) implements Fact {

    /** Returns whether it applies to the person on the given day. */
    public boolean covers(VolunteerId person, LocalDate day) {
        return volunteer.equals(person) && !from.isAfter(day) && (until == null || until.isAfter(day));
    }
}
