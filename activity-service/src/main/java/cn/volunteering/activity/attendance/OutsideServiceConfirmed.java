package cn.volunteering.activity.attendance;

import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.domain.DomainEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Hours that a volunteer served for a community were confirmed (NX-44). Describes the service; {@link HoursConfirmed}, which
 * follows it, reports the minutes.
 *
 * @param activityId the id under which its hours are reported; no activity of the agency has it
 * @param communityId the entry in the register of communities, if there is one
 */
public record OutsideServiceConfirmed(
        ActivityId activityId,
        VolunteerId volunteerId,
        String organiser,
        @Nullable String communityId,
        String content,
        Instant startedAt,
        Instant endedAt)
        implements DomainEvent {

    public static final String TYPE = "volunteering.activity.outside-service-confirmed.v1";

    static OutsideServiceConfirmed of(Attendance attendance, Claim claim) {
        var time = attendance.stay().time().orElseThrow();
        return new OutsideServiceConfirmed(
                attendance.activityId(),
                attendance.participant().volunteerId(),
                claim.organiser(),
                claim.communityId(),
                claim.content(),
                time.start(),
                time.end());
    }
}
