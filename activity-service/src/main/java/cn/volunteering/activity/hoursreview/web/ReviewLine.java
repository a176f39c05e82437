package cn.volunteering.activity.hoursreview.web;

import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.activity.attendance.Evidence;
import cn.volunteering.activity.attendance.Progress;
import cn.volunteering.activity.attendance.web.AmendmentView;
import cn.volunteering.activity.attendance.web.CorrectionView;
import cn.volunteering.activity.attendance.web.ReviewView;
import cn.volunteering.activity.hoursreview.Anomaly;
import cn.volunteering.activity.hoursreview.ReviewSheet;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.BranchId;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.NameBook;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.Interval;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An attendance as shown to organisers and reviewers.
 *
 * @param recordedByNames the names of those who recorded it, as far as they are known here
 * @param revision how often the confirmed time was changed
 * @param amendment the change of confirmed time that awaits the second person
 * @param allowedActions what the caller may do now; CONFIRM, REJECT and OVERRULE are parts of a review
 */
record ReviewLine(
        AttendanceId attendanceId,
        ActivityId activityId,
        String activityTitle,
        VolunteerId volunteerId,
        @Nullable String displayName,
        SectionId sectionId,
        @Nullable String sectionName,
        @Nullable BranchId branchId,
        @Nullable String branchName,
        Progress progress,
        Instant startedAt,
        @Nullable Instant endedAt,
        long minutes,
        Evidence evidence,
        Set<Anomaly> anomalies,
        List<AccountId> recordedBy,
        List<String> recordedByNames,
        @Nullable ReviewView review,
        List<Interval> breaks,
        List<CorrectionView> corrections,
        int revision,
        @Nullable AmendmentView amendment,
        List<String> allowedActions) {

    static ReviewLine of(ReviewSheet.Line line, Activity activity, NameBook names, List<String> allowedActions) {
        var attendance = line.attendance();
        var participant = attendance.participant();
        var stay = attendance.stay();
        return new ReviewLine(
                attendance.id(),
                activity.id(),
                activity.plan().title(),
                participant.volunteerId(),
                line.member().map(Member::displayName).orElse(null),
                participant.sectionId(),
                names.unit(participant.sectionId()),
                participant.branchId(),
                names.unit(participant.branchId()),
                Progress.of(attendance),
                stay.startedAt(),
                stay.endedAt(),
                stay.minutes(),
                stay.evidence(),
                line.anomalies(),
                stay.recordedBy(),
                stay.recordedBy().stream()
                        .map(names::person)
                        .filter(Objects::nonNull)
                        .toList(),
                ReviewView.of(attendance.review(), names),
                stay.breaks(),
                CorrectionView.all(attendance, names),
                attendance.amendments().revision(),
                AmendmentView.of(attendance.amendments().pending(), names),
                allowedActions);
    }
}
