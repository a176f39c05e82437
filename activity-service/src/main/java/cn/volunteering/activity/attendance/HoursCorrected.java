package cn.volunteering.activity.attendance;

import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.BranchId;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.Interval;
import cn.volunteering.domain.DomainEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A second person approved another time for hours that had been confirmed, or that they no longer count.
 * Scoring-service reverses the earlier entry and posts the new one.
 *
 * @param revision from 1, one more with each correction of the record
 * @param minutes whole minutes that count from now on; 0 if the record is void
 * @param startedAt the start of the time, of the void one if nothing counts
 * @param recordedBy the account that proposed the correction
 */
public record HoursCorrected(
        AttendanceId recordId,
        ActivityId activityId,
        ProjectId projectId,
        VolunteerId volunteerId,
        SectionId sectionId,
        @Nullable BranchId branchId,
        int revision,
        long minutes,
        Evidence evidence,
        Instant startedAt,
        Instant endedAt,
        AccountId recordedBy,
        AccountId confirmedBy,
        Instant confirmedAt,
        String reason)
        implements DomainEvent {

    public static final String TYPE = "volunteering.activity.hours-corrected.v1";

    static HoursCorrected of(Attendance before, Amendment approved, Interval time, Signature second) {
        var participant = before.participant();
        return new HoursCorrected(
                before.id(),
                before.activityId(),
                before.projectId(),
                participant.volunteerId(),
                participant.sectionId(),
                participant.branchId(),
                before.amendments().revision() + 1,
                approved.minutes(),
                before.stay().claim() == null ? Evidence.ATTESTED : Evidence.CLAIMED,
                time.start(),
                time.end(),
                approved.by().by(),
                second.by(),
                second.at(),
                approved.reason());
    }
}
