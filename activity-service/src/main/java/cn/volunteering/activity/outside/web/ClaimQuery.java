package cn.volunteering.activity.outside.web;

import cn.volunteering.activity.attendance.ClaimState;
import cn.volunteering.activity.outside.store.ClaimFilter;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.web.validation.NotReversed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/**
 * The filters of a list of claims, as query parameters.
 *
 * @param section the volunteer's section when the claim was made
 * @param from the first day of service
 * @param to the last day of service
 * @param amendment whether to list only claims for which a change awaits approval
 */
@NotReversed(first = "from", last = "to")
@ParameterObject
record ClaimQuery(
        @Nullable ClaimState state,
        @Nullable SectionId section,
        @Nullable VolunteerId volunteerId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean amendment) {

    ClaimFilter filter() {
        return new ClaimFilter(state, section, volunteerId, from, to, Boolean.TRUE.equals(amendment));
    }
}
