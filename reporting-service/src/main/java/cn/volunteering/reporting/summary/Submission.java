package cn.volunteering.reporting.summary;

import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The submission last sent to the overseer.
 *
 * @param version incremented by every submission, so that the overseer can recognise the newer one
 * @param reported whether a person submitted it; {@code null}, as in submissions of earlier releases, if it was renewed
 *     because a figure changed
 */
public record Submission(
        int version,
        TenantId overseer,
        Figures figures,
        Instant submittedAt,
        @Nullable Boolean reported) {

    /** Returns whether a person submitted it. */
    public boolean isReported() {
        return Boolean.TRUE.equals(reported);
    }
}
