package cn.volunteering.activity.outside.store;

import cn.volunteering.activity.attendance.ClaimState;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.roster.VolunteerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Selects the claims of a list. Unset criteria do not filter.
 *
 * @param section the volunteer's section when the claim was made
 * @param from the first day of service
 * @param to the last day of service
 * @param amendment whether to select only confirmed claims for which a change awaits approval
 */
public record ClaimFilter(
        @Nullable ClaimState state,
        @Nullable SectionId section,
        @Nullable VolunteerId volunteer,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean amendment) {

    /** Selects claims in the given state. */
    public static ClaimFilter in(ClaimState state) {
        return new ClaimFilter(state, null, null, null, null, false);
    }

    /** Selects the claims of one volunteer. */
    public static ClaimFilter of(VolunteerId volunteer) {
        return new ClaimFilter(null, null, volunteer, null, null, false);
    }
}
