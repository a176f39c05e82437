package cn.volunteering.activity.hoursreview.web;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.activity.attendance.Correction;
import cn.volunteering.activity.attendance.Evidence;
import cn.volunteering.activity.attendance.Review;
import cn.volunteering.activity.hoursreview.Anomaly;
import cn.volunteering.activity.hoursreview.ReviewSheet;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.BranchId;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Interval;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An attendance as shown to organisers and reviewers. */
record ReviewLine(
        AttendanceId attendanceId,
        VolunteerId volunteerId,
        @Nullable String displayName,
        SectionId sectionId,
        @Nullable BranchId branchId,
        Progress progress,
        Instant startedAt,
        @Nullable Instant endedAt,
        long minutes,
        Evidence evidence,
        Set<Anomaly> anomalies,
        List<AccountId> recordedBy,
        @Nullable Review review,
        List<Interval> breaks,
        List<Correction> corrections) {

    /** The progress of an attendance: on site, left without check-out, awaiting the second person, or reviewed. */
    enum Progress {
        ON_SITE,
        OPEN,
        UNREVIEWED,
        CONFIRMED,
        REJECTED;

        static Progress of(Attendance attendance) {
            if (attendance.review() != null) {
                return attendance.isConfirmed() ? CONFIRMED : REJECTED;
            }
            if (attendance.stay().endedAt() != null) {
                return UNREVIEWED;
            }
            return attendance.isOnSite() ? ON_SITE : OPEN;
        }
    }

    static ReviewLine of(ReviewSheet.Line line) {
        var attendance = line.attendance();
        var participant = attendance.participant();
        var stay = attendance.stay();
        return new ReviewLine(
                attendance.id(),
                participant.volunteerId(),
                line.member().map(Member::displayName).orElse(null),
                participant.sectionId(),
                participant.branchId(),
                Progress.of(attendance),
                stay.startedAt(),
                stay.endedAt(),
                stay.minutes(),
                stay.evidence(),
                line.anomalies(),
                stay.recordedBy(),
                attendance.review(),
                stay.breaks(),
                attendance.corrections());
    }
}
