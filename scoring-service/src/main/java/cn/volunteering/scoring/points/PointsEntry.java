package cn.volunteering.scoring.points;

import cn.volunteering.domain.LedgerEntry;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.scoring.hours.EntryId;
import cn.volunteering.scoring.hours.Evidence;
import cn.volunteering.scoring.hours.HoursEntry;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.Instant;

/**
 * One line of the points ledger: what confirmed minutes earn (NX-68). It cites the hours entry and the policy version
 * it results from, and never changes.
 *
 * @param source the hours entry
 * @param policyId the policy document that set the rate
 * @param policyVersion its version
 */
public record PointsEntry(
        EntryId id,
        EntryId source,
        VolunteerId volunteer,
        int year,
        Points points,
        PolicyId policyId,
        int policyVersion,
        Instant postedAt)
        implements LedgerEntry {

    /** Returns whether the entry earns points; claimed service does not. */
    public static boolean followsFrom(HoursEntry entry) {
        return entry.service().evidence() != Evidence.CLAIMED;
    }

    /** Returns the identity of the points entry for the given hours entry: one per entry and rule. */
    public static EntryId idFor(EntryId source) {
        return new EntryId(source.value() + "." + PointsPolicy.KEY);
    }

    /** Returns the points that the minutes of a confirming entry earn. */
    public static PointsEntry earn(HoursEntry entry, PointsPolicy policy, Instant now) {
        return new PointsEntry(
                idFor(entry.id()),
                entry.id(),
                entry.service().volunteer(),
                entry.year(),
                Points.earned(entry.minutes(), policy.rate()),
                policy.policyId(),
                policy.version(),
                now);
    }

    @Override
    public String identity() {
        return id.value();
    }

    @Override
    public PointsPosted event() {
        return PointsPosted.of(this);
    }
}
