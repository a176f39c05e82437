package cn.volunteering.scoring.points;

import cn.volunteering.domain.DomainEvent;
import java.time.Instant;

/**
 * An entry was added to the points ledger.
 *
 * @param hundredths the points of this entry alone, rounded half up; an exact total is the ledger's to give
 */
public record PointsPosted(
        String entryId,
        String sourceEntryId,
        String volunteerId,
        long hundredths,
        String rule,
        String policyVersion,
        int year,
        Instant postedAt)
        implements DomainEvent {

    static PointsPosted of(PointsEntry entry) {
        return new PointsPosted(
                entry.id().value(),
                entry.source().value(),
                entry.volunteer().value(),
                entry.points().hundredths(),
                PointsPolicy.KEY,
                entry.policyId() + ":" + entry.policyVersion(),
                entry.year(),
                entry.postedAt());
    }
}
