package cn.volunteering.activity.attendance.web;

import cn.volunteering.activity.attendance.EnterRoll;
import cn.volunteering.web.validation.NotReversed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another time for hours that were confirmed.
 *
 * @param breaks the times away; absent to keep those that are known
 */
@NotReversed(first = "startedAt", last = "endedAt", strictly = true, message = "结束时间必须晚于开始时间")
public record AmendmentRequest(
        @NotNull Instant startedAt,
        @NotNull Instant endedAt,
        @Nullable @Size(max = 20) List<RollController.@Valid @NotNull BreakRequest> breaks,
        @NotBlank @Size(max = 200) String reason) {

    /** Why hours shall no longer count, or a proposal is declined. */
    public record Because(@NotBlank @Size(max = 200) String reason) {}

    /** Returns the time as a line of the roll. */
    public EnterRoll.Line line() {
        return new RollController.RollRequest(startedAt, endedAt, breaks, reason).line();
    }
}
