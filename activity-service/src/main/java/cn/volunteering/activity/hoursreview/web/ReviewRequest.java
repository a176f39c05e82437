package cn.volunteering.activity.hoursreview.web;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.activity.hoursreview.ReviewDecisions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer's request.
 *
 * @param all confirms everything that awaits review without an anomaly, except the rejected attendances
 * @param confirm attendances to confirm
 * @param reject attendances to reject
 * @param overrule attendances to confirm although a colleague rejected them
 */
record ReviewRequest(
        @Nullable Boolean all,
        @Nullable @Size(max = 10_000) List<@NotBlank @Size(max = 200) String> confirm,
        @Nullable @Size(max = 1_000) List<@Valid Rejection> reject,
        @Nullable @Size(max = 1_000) List<@Valid Overruling> overrule) {

    /** An attendance that does not count, and why. */
    record Rejection(
            @NotBlank @Size(max = 200) String attendanceId,
            @NotBlank @Size(max = 200) String reason) {}

    /** An attendance that counts against a colleague's rejection, and why. */
    record Overruling(
            @NotBlank @Size(max = 200) String attendanceId,
            @NotBlank @Size(max = 200) String reason) {}

    ReviewRequest {
        overrule = overrule == null ? List.of() : List.copyOf(overrule);
        confirm = confirm == null ? List.of() : List.copyOf(confirm);
        reject = reject == null ? List.of() : List.copyOf(reject);
    }

    @AssertTrue(message = "请注明要确认或驳回的记录")
    boolean isNotEmpty() {
        return Boolean.TRUE.equals(all) || !confirm.isEmpty() || !reject.isEmpty() || !overrule.isEmpty();
    }

    ReviewDecisions decisions() {
        return new ReviewDecisions(
                Boolean.TRUE.equals(all),
                confirm.stream().map(AttendanceId::new).collect(toSet()),
                reject.stream()
                        .collect(toMap(
                                each -> new AttendanceId(each.attendanceId()), Rejection::reason, (one, _) -> one)),
                overrule.stream()
                        .collect(toMap(
                                each -> new AttendanceId(each.attendanceId()), Overruling::reason, (one, _) -> one)));
    }
}
