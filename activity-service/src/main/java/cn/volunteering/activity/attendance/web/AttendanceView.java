package cn.volunteering.activity.attendance.web;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.activity.attendance.Claim;
import cn.volunteering.activity.attendance.Evidence;
import cn.volunteering.activity.attendance.Progress;
import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.roster.NameBook;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.Interval;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attendance as shown to the volunteer.
 *
 * @param activityTitle for claimed service what was done; {@code null} if the activity no longer exists
 * @param place for claimed service its organiser
 * @param review the second person's review, once there is one
 * @param corrections what organisers replaced, the latest last
 * @param revision how often the confirmed time was changed
 * @param amendment the change of confirmed time that awaits the second person
 * @param allowedActions what the caller may do now
 */
record AttendanceView(
        AttendanceId attendanceId,
        ActivityId activityId,
        @Nullable String activityTitle,
        ProjectId projectId,
        @Nullable String projectTitle,
        @Nullable String place,
        VolunteerId volunteerId,
        @Nullable String displayName,
        Instant startedAt,
        @Nullable Instant endedAt,
        List<Interval> breaks,
        long minutes,
        Evidence evidence,
        Progress progress,
        @Nullable ReviewView review,
        List<CorrectionView> corrections,
        int revision,
        @Nullable AmendmentView amendment,
        List<String> allowedActions) {

    static AttendanceView of(
            Attendance attendance,
            AttendanceViews.@Nullable Occasion activity,
            @Nullable String displayName,
            NameBook names,
            List<String> allowedActions) {
        var stay = attendance.stay();
        return new AttendanceView(
                attendance.id(),
                attendance.activityId(),
                title(stay.claim(), activity),
                attendance.projectId(),
                activity == null ? null : activity.projectTitle(),
                place(stay.claim(), activity),
                attendance.participant().volunteerId(),
                displayName,
                stay.startedAt(),
                stay.endedAt(),
                stay.breaks(),
                stay.minutes(),
                stay.evidence(),
                Progress.of(attendance),
                ReviewView.of(attendance.review(), names),
                CorrectionView.all(attendance, names),
                attendance.amendments().revision(),
                AmendmentView.of(attendance.amendments().pending(), names),
                allowedActions);
    }

    private static @Nullable String title(@Nullable Claim claim, AttendanceViews.@Nullable Occasion activity) {
        if (claim != null) {
            return claim.content();
        }
        return activity == null ? null : activity.plan().title();
    }

    private static @Nullable String place(@Nullable Claim claim, AttendanceViews.@Nullable Occasion activity) {
        if (claim != null) {
            return claim.organiser();
        }
        return activity == null ? null : activity.plan().place();
    }
}
