package cn.volunteering.scoring.points.web;

import cn.volunteering.policy.PolicyId;
import cn.volunteering.scoring.hours.EntryId;
import cn.volunteering.scoring.hours.HoursEntry;
import cn.volunteering.scoring.points.PointsEntry;
import cn.volunteering.scoring.points.PointsPolicy;
import cn.volunteering.scoring.roster.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the points ledger in responses.
 *
 * @param minutes the minutes that earned them, which add up where rounded points need not; {@code null} if unknown
 * @param points with two decimals, rounded for display
 * @param rule the key of the policy value that it results from
 * @param reversesEntryId the points entry that this one takes back
 * @param confirmedBy the second person behind the hours entry; {@code null} if unknown
 * @param reason why the hours were corrected
 */
record PointsEntryView(
        EntryId entryId,
        HoursEntry.Kind kind,
        EntryId sourceEntryId,
        @Nullable Integer minutes,
        String points,
        String rule,
        PolicyId policyId,
        int policyVersion,
        int year,
        Instant postedAt,
        @Nullable EntryId reversesEntryId,
        @Nullable AccountId confirmedBy,
        @Nullable String reason) {

    static PointsEntryView of(PointsEntry entry, @Nullable HoursEntry source) {
        return new PointsEntryView(
                entry.id(),
                entry.kind(),
                entry.source(),
                source == null ? null : source.minutes(),
                entry.points().shown(),
                PointsPolicy.KEY,
                entry.policyId(),
                entry.policyVersion(),
                entry.year(),
                entry.postedAt(),
                entry.reverses(),
                source == null ? null : source.confirmedBy(),
                source == null ? null : source.reason());
    }
}
