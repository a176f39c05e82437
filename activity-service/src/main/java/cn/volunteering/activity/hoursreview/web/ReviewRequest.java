package cn.volunteering.activity.hoursreview.web;

import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.edge.input.Item;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer's request. Each decision gets its own answer.
 *
 * @param all confirms everything that awaits review without an anomaly, except the rejected attendances
 * @param confirm attendances to confirm
 * @param reject attendances to reject
 * @param overrule attendances to confirm although a colleague rejected them
 */
record ReviewRequest(
        @Nullable Boolean all,
        @Nullable @Size(max = 10_000) List<Item<AttendanceId>> confirm,
        @Nullable @Size(max = 1_000) List<Item<Reasoned>> reject,
        @Nullable @Size(max = 1_000) List<Item<Reasoned>> overrule) {

    /** A decision that needs a reason: a rejection, or a confirmation that overrules a colleague's rejection. */
    record Reasoned(
            @NotNull AttendanceId attendanceId,
            @NotBlank @Size(max = 200) String reason) {}

    ReviewRequest {
        overrule = overrule == null ? List.of() : List.copyOf(overrule);
        confirm = confirm == null ? List.of() : List.copyOf(confirm);
        reject = reject == null ? List.of() : List.copyOf(reject);
    }

    boolean isForAll() {
        return Boolean.TRUE.equals(all);
    }

    boolean isEmpty() {
        return !isForAll() && confirm.isEmpty() && reject.isEmpty() && overrule.isEmpty();
    }
}
