package cn.volunteering.reporting.summary;

import cn.volunteering.domain.Decision;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The summary of one tenant for one year, with the submission that went out last (QH-44). Changed figures are submitted
 * at once; a tenant without an overseer keeps its summary to itself.
 *
 * @param tenant whose summary it is
 */
public record Summary(
        TenantId tenant,
        int year,
        Overview overview,
        @Nullable Submission submission) {

    /** The summary before anything is known. */
    public static Summary empty(TenantId tenant, int year) {
        return new Summary(tenant, year, Overview.of(Figures.NONE), null);
    }

    /** What this summary is called. */
    public SummaryId id() {
        return SummaryId.of(tenant, year);
    }

    /** Takes over a new overview and tells the overseer what it does not know yet. */
    public Decision<Summary> refresh(Overview latest, Optional<TenantId> overseer, Instant now) {
        var refreshed = with(latest);
        return overseer.filter(refreshed::hasNewsFor)
                .map(office -> refreshed.submitTo(office, now))
                .orElseGet(() -> Decision.accepted(refreshed));
    }

    /** The same with another overview. */
    public Summary with(Overview latest) {
        return new Summary(tenant, year, latest, submission);
    }

    /** Submits on demand, changed or not. */
    public Decision<Summary> submit(Optional<TenantId> overseer, Instant now) {
        return overseer.map(office -> submitTo(office, now))
                .orElseGet(() -> Decision.refused("summary-without-overseer", "本单位没有上级文明办，无需报送"));
    }

    private boolean hasNewsFor(TenantId overseer) {
        return submission == null
                || !submission.overseer().equals(overseer)
                || !submission.figures().equals(overview.figures());
    }

    private Decision<Summary> submitTo(TenantId overseer, Instant now) {
        var version = submission == null ? 1 : submission.version() + 1;
        var next = new Submission(version, overseer, overview.figures(), now);
        return Decision.accepted(new Summary(tenant, year, overview, next), SummarySubmitted.of(tenant, year, next));
    }
}
