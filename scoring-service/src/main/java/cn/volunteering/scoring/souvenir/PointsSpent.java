package cn.volunteering.scoring.souvenir;

import cn.volunteering.domain.DomainEvent;
import cn.volunteering.scoring.hours.EntryId;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.Instant;

/**
 * An entry was added to the ledger of spent points.
 *
 * @param hundredths hundredths of a point; negative if the entry takes them
 */
public record PointsSpent(
        EntryId entryId,
        SpentPoints.Kind kind,
        RedemptionId redemptionId,
        VolunteerId volunteerId,
        long hundredths,
        int year,
        Instant postedAt)
        implements DomainEvent {

    public static final String TYPE = "volunteering.scoring.points-spent.v1";

    static PointsSpent of(SpentPoints entry) {
        return new PointsSpent(
                entry.id(),
                entry.kind(),
                entry.redemption(),
                entry.volunteer(),
                entry.points().hundredths(),
                entry.year(),
                entry.postedAt());
    }
}
