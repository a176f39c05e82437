package cn.volunteering.scoring.points.web;

import cn.volunteering.policy.PolicyId;
import cn.volunteering.scoring.hours.EntryId;
import cn.volunteering.scoring.hours.HoursEntry;
import cn.volunteering.scoring.points.PointsEntry;
import cn.volunteering.scoring.points.PointsTerms;
import cn.volunteering.scoring.roster.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the points ledger in responses.
 *
 * @param minutes the minutes that earned them, which add up where rounded points need not; {@code null} if unknown, and in entries that
 *     adjust
 * @param points with two decimals, rounded for display
 * @param rule the key of the policy value that it results from
 * @param day the day of the service; {@code null} in entries of earlier releases
 * @param endsOn the first day on which the points no longer count; {@code null} if they last
 * @param reversesEntryId the points entry that this one takes back
 * @param confirmedBy the second person behind the hours entry; {@code null} if unknown
 * @param reason why the hours were corrected
 */
record PointsEntryView(
        EntryId entryId,
        PointsEntry.Kind kind,
        EntryId sourceEntryId,
        @Nullable Integer minutes,
        String points,
        String rule,
        PolicyId policyId,
        int policyVersion,
        int year,
        Instant postedAt,
        @Nullable LocalDate day,
        @Nullable LocalDate endsOn,
        @Nullable EntryId reversesEntryId,
        @Nullable AccountId confirmedBy,
        @Nullable String reason) {

    private static @Nullable LocalDate endOf(PointsEntry entry) {
        return Optional.ofNullable(entry.terms())
                .map(PointsTerms::expiry)
                .map(PointsTerms.Expiry::on)
                .orElse(null);
    }

    static PointsEntryView of(PointsEntry entry, @Nullable HoursEntry source) {
        return new PointsEntryView(
                entry.id(),
                entry.kind(),
                entry.source(),
                source == null || !entry.isOfService() ? null : source.minutes(),
                entry.points().shown(),
                entry.rule().key(),
                entry.policyId(),
                entry.policyVersion(),
                entry.year(),
                entry.postedAt(),
                entry.day(),
                endOf(entry),
                entry.reverses(),
                source == null ? null : source.confirmedBy(),
                source == null ? null : source.reason());
    }
}
