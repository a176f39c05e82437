package cn.volunteering.activity.hoursreview.web;

import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.activity.hoursreview.Outcome;
import cn.volunteering.activity.hoursreview.ReviewResult;
import java.util.List;

/** The outcome of a review for each attendance. */
record ReviewAnswer(List<AttendanceId> confirmed, List<AttendanceId> rejected, List<Left> left) {

    /** An attendance that was left unchanged, and why. */
    record Left(AttendanceId attendanceId, String code, String message) {

        static Left of(Outcome.Left left) {
            return new Left(left.id(), left.why().code(), left.why().message());
        }
    }

    static ReviewAnswer of(ReviewResult result) {
        return new ReviewAnswer(
                result.confirmed(),
                result.rejected(),
                result.left().stream().map(Left::of).toList());
    }
}
