package cn.volunteering.activity.outside.web;

import cn.volunteering.activity.attendance.Claim;
import cn.volunteering.activity.schedule.Interval;
import cn.volunteering.web.validation.NotReversed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Outside hours that a volunteer claims. Proof in words or the SHA-256 of a document is required.
 *
 * @param organiser the community or other organiser
 * @param communityId the id of the community in the register, if it is there
 */
@NotReversed(first = "startedAt", last = "endedAt", strictly = true, message = "结束时间必须晚于开始时间")
record ClaimRequest(
        @NotBlank @Size(max = 100) String organiser,
        @Nullable @Size(min = 1, max = 64) String communityId,
        @NotNull Instant startedAt,
        @NotNull Instant endedAt,
        @NotBlank @Size(max = 200) String content,
        @Nullable @Size(min = 1, max = 200) String proof,

        @Nullable @Pattern(regexp = "[0-9a-f]{64}", message = "应为 64 位小写十六进制的 SHA-256 值")
        String proofSha256) {

    Claim claim() {
        return new Claim(organiser.strip(), communityId, content.strip(), proof, proofSha256, null, null);
    }

    /** Returns the time in milliseconds; a shorter one, which is refused like any other without minutes, has one. */
    Interval time() {
        Instant start = startedAt.truncatedTo(ChronoUnit.MILLIS);
        Instant end = endedAt.truncatedTo(ChronoUnit.MILLIS);
        return new Interval(start, end.isAfter(start) ? end : start.plusMillis(1));
    }
}
