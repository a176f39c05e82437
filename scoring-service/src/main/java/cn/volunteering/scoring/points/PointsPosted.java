package cn.volunteering.scoring.points;

import cn.volunteering.domain.DomainEvent;
import cn.volunteering.scoring.hours.EntryId;
import cn.volunteering.scoring.hours.HoursPosted;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.Instant;

/**
 * An entry was added to the points ledger, from which the balances are computed.
 *
 * @param hundredths the points of this entry alone, rounded half up; only the ledger has exact totals
 */
public record PointsPosted(
        EntryId entryId,
        EntryId sourceEntryId,
        VolunteerId volunteerId,
        long hundredths,
        String rule,
        String policyVersion,
        int year,
        Instant postedAt)
        implements DomainEvent {

    public static final String TYPE = "volunteering.scoring.points-posted.v1";
    public static final String TOPIC = HoursPosted.TOPIC;

    static PointsPosted of(PointsEntry entry) {
        return new PointsPosted(
                entry.id(),
                entry.source(),
                entry.volunteer(),
                entry.points().hundredths(),
                entry.rule().key(),
                entry.policyId().value() + ":" + entry.policyVersion(),
                entry.year(),
                entry.postedAt());
    }
}
