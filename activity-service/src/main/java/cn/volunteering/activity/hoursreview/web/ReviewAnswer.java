package cn.volunteering.activity.hoursreview.web;

import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.activity.hoursreview.Outcome;
import cn.volunteering.activity.hoursreview.ReviewResult;
import cn.volunteering.edge.problem.FieldFault;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The outcome of a review for each attendance. */
record ReviewAnswer(List<AttendanceId> confirmed, List<AttendanceId> rejected, List<Left> left) {

    /**
     * An attendance that was left unchanged, and why.
     *
     * @param attendanceId {@code null} if the request does not say it in a form that can be read
     * @param place where a faulty decision is in the request, for example {@code reject[3]}
     * @param errors the faulty fields of the decision
     */
    record Left(
            @Nullable AttendanceId attendanceId,
            String code,
            String message,
            @Nullable String place,
            List<FieldFault> errors) {

        static Left of(Outcome.Left left) {
            return new Left(left.id(), left.why().code(), left.why().message(), null, List.of());
        }

        static Left faulty(@Nullable AttendanceId id, String place, List<FieldFault> faults) {
            return new Left(id, "invalid-decision", faults.getFirst().message(), place, faults);
        }
    }

    static ReviewAnswer of(ReviewResult result, List<Left> faulty) {
        var left = Stream.concat(result.left().stream().map(Left::of), faulty.stream());
        return new ReviewAnswer(result.confirmed(), result.rejected(), left.toList());
    }
}
