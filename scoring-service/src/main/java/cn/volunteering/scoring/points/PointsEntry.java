package cn.volunteering.scoring.points;

import cn.volunteering.domain.LedgerEntry;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.scoring.hours.EntryId;
import cn.volunteering.scoring.hours.Evidence;
import cn.volunteering.scoring.hours.HoursEntry;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the points ledger: what confirmed minutes earn (NX-68). It cites the hours entry and the policy version
 * it results from, and never changes.
 *
 * @param source the hours entry
 * @param policyId the policy document that set the rate
 * @param policyVersion its version
 * @param reverses the entry whose points this one takes back; {@code null} if it adds points
 */
public record PointsEntry(
        EntryId id,
        EntryId source,
        VolunteerId volunteer,
        int year,
        Points points,
        PolicyId policyId,
        int policyVersion,
        Instant postedAt,
        @Nullable EntryId reverses)
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
                now,
                null);
    }

    /**
     * Returns the entry that takes back exactly these points, by the policy under which they were earned.
     *
     * @param reversal the hours entry that takes back the minutes
     */
    PointsEntry reversedBy(HoursEntry reversal, Instant now) {
        return new PointsEntry(
                idFor(reversal.id()),
                reversal.id(),
                volunteer,
                year,
                points.negated(),
                policyId,
                policyVersion,
                now,
                id);
    }

    /** Returns whether the entry adds points or takes them back. */
    public HoursEntry.Kind kind() {
        return reverses == null ? HoursEntry.Kind.CONFIRM : HoursEntry.Kind.REVERSE;
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
