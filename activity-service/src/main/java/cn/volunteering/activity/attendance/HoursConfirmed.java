package cn.volunteering.activity.attendance;

import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.BranchId;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.domain.DomainEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A second person confirmed one attendance: its minutes count from now on. Scoring-service posts it to the hours
 * ledger. Section and branch are those of the roster when the attendance was recorded, so a later move changes nothing.
 *
 * @param recordId the attendance
 * @param minutes whole minutes, at least 1
 */
public record HoursConfirmed(
        AttendanceId recordId,
        ActivityId activityId,
        ProjectId projectId,
        VolunteerId volunteerId,
        SectionId sectionId,
        @Nullable BranchId branchId,
        long minutes,
        Evidence evidence,
        Instant startedAt,
        Instant endedAt,
        AccountId recordedBy,
        AccountId confirmedBy,
        Instant confirmedAt)
        implements DomainEvent {

    public static final String TYPE = "volunteering.activity.hours-confirmed.v1";
}
