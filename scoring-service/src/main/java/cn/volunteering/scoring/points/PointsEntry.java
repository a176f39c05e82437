package cn.volunteering.scoring.points;

import cn.volunteering.domain.LedgerEntry;
import cn.volunteering.policy.Citation;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.scoring.hours.EntryId;
import cn.volunteering.scoring.hours.Evidence;
import cn.volunteering.scoring.hours.HoursEntry;
import cn.volunteering.scoring.hours.RecordId;
import cn.volunteering.scoring.hours.UnitId;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of the points ledger: what confirmed minutes earn (NX-68), or what a rule adds to that or takes from it. It
 * cites the hours entry and the policy version it results from, and never changes.
 *
 * @param source the hours entry; of an entry that concerns a day, one of the hours entries of that day
 * @param policyId the policy document that set the rule
 * @param policyVersion its version
 * @param reverses the entry whose points this one takes back; {@code null} if it adds points
 * @param day day of the service; {@code null} in entries of releases without limits and expiry
 * @param section the section at the time of service; {@code null} in entries of earlier releases
 * @param appliedRule {@code null} in entries of earlier releases, which apply the rate
 * @param terms limits and expiry; {@code null} if there are none
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
        @Nullable EntryId reverses,
        @Nullable LocalDate day,
        @Nullable UnitId section,
        @Nullable PointsRule appliedRule,
        @Nullable PointsTerms terms)
        implements LedgerEntry {

    /** What an entry does to a balance. */
    public enum Kind {
        /** Adds what the minutes of a record earn. */
        CONFIRM,
        /** Takes back exactly what an earlier entry added. */
        REVERSE,
        /** Corrects the sum of a record or a day by a rule: quality, violation or limit. */
        ADJUST,
        /** Takes points that are no longer valid. */
        EXPIRE
    }

    /** Returns whether a missing entry for the hours entry is an error; earlier releases posted none for claims. */
    static boolean isRequiredFor(HoursEntry entry) {
        return entry.service().evidence() != Evidence.CLAIMED;
    }

    /** Returns the identity of the points entry for the given hours entry: one per entry. */
    public static EntryId idFor(EntryId source) {
        return new EntryId(source.value() + "." + PointsPolicy.KEY);
    }

    /** Returns the points that the minutes of a confirming entry earn: none if their evidence does not count. */
    public static PointsEntry earn(HoursEntry entry, PointsRules rules, Instant now) {
        boolean counts = rules.evidence().counts(entry.service().evidence());
        var policy = counts ? rules.policy() : PointsPolicy.DEFAULT.citing(rules.evidenceBasis());
        return new PointsEntry(
                idFor(entry.id()),
                entry.id(),
                entry.service().volunteer(),
                entry.year(),
                counts ? Points.earned(entry.minutes(), policy.rate()) : Points.NONE,
                policy.policyId(),
                policy.version(),
                now,
                null,
                entry.day(),
                entry.service().section(),
                counts ? PointsRule.RATE : PointsRule.EVIDENCE,
                PointsTerms.NONE.equals(rules.terms()) ? null : rules.terms());
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
                id,
                day,
                section,
                appliedRule,
                terms);
    }

    /** Returns an entry beside this one, by another rule. */
    PointsEntry beside(EntryId own, PointsRule by, Points amount, @Nullable Citation basis, Instant now) {
        var policy = PointsPolicy.DEFAULT.citing(basis);
        return new PointsEntry(
                own,
                source,
                volunteer,
                year,
                amount,
                policy.policyId(),
                policy.version(),
                now,
                null,
                day,
                section,
                by,
                terms);
    }

    /** Returns what the entry does to a balance. */
    public Kind kind() {
        return switch (rule()) {
            case RATE, EVIDENCE -> reverses == null ? Kind.CONFIRM : Kind.REVERSE;
            case QUALITY, VIOLATION, DAILY_LIMIT, YEARLY_LIMIT -> Kind.ADJUST;
            case EXPIRY -> Kind.EXPIRE;
        };
    }

    /** Returns the rule that the entry applies. */
    public PointsRule rule() {
        return Optional.ofNullable(appliedRule).orElse(PointsRule.RATE);
    }

    /** Returns whether the entry follows from the minutes of its hours entry, not from other entries beside it. */
    public boolean isOfService() {
        return rule().isOfService();
    }

    /** Returns the record of service that earned the points. */
    public RecordId record() {
        return source.record();
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
