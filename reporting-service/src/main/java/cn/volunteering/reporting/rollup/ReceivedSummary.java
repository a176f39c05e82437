package cn.volunteering.reporting.rollup;

import cn.volunteering.reporting.summary.Figures;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The latest summary from a tenant below.
 *
 * @param from the agency, or the office that oversees agencies
 * @param version the sender's count of its submissions
 * @param previous {@code null} for the first summary of a tenant and year
 */
public record ReceivedSummary(
        TenantId from,
        int year,
        int version,
        Figures figures,
        Instant submittedAt,
        Instant receivedAt,
        @Nullable Previous previous) {

    /**
     * The summary that this one replaced.
     *
     * @param version the sender's count of its submissions
     */
    public record Previous(int version, Figures figures, Instant submittedAt) {}

    /** Returns this summary as the one after another, or after none. */
    ReceivedSummary after(Optional<ReceivedSummary> before) {
        var replaced = before.map(it -> new Previous(it.version, it.figures, it.submittedAt))
                .orElse(null);
        return new ReceivedSummary(from, year, version, figures, submittedAt, receivedAt, replaced);
    }
}
