package cn.volunteering.reporting.summary;

import cn.volunteering.domain.Decision;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The summary of one tenant for one year, with its latest submission (QH-44). Changed figures are submitted at once;
 * the summary of a tenant without an overseer is not sent.
 *
 * @param tenant the tenant that the summary describes
 */
public record Summary(
        TenantId tenant,
        int year,
        Overview overview,
        @Nullable Submission submission) {

    /** Returns the initial summary, with zero in every figure. */
    public static Summary empty(TenantId tenant, int year) {
        return new Summary(tenant, year, Overview.of(Figures.NONE), null);
    }

    /** Returns the identity of this summary. */
    public SummaryId id() {
        return SummaryId.of(tenant, year);
    }

    /** Applies a new overview and submits it if the overseer does not have these figures yet. */
    public Decision<Summary> refresh(Overview latest, Optional<TenantId> overseer, Instant now) {
        var refreshed = with(latest);
        return overseer.filter(refreshed::hasChangedFor)
                .map(office -> refreshed.submitTo(office, now))
                .orElseGet(() -> Decision.accepted(refreshed));
    }

    /** Returns this summary with another overview. */
    public Summary with(Overview latest) {
        return new Summary(tenant, year, latest, submission);
    }

    /** Submits on demand, changed or not. */
    public Decision<Summary> submit(Optional<TenantId> overseer, Instant now) {
        return overseer.map(office -> submitTo(office, now))
                .orElseGet(() -> Decision.refused("summary-without-overseer", "本单位没有上级文明办，无需报送"));
    }

    private boolean hasChangedFor(TenantId overseer) {
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
