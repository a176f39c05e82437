package cn.volunteering.scoring.souvenir;

import cn.volunteering.domain.LedgerEntry;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.scoring.hours.EntryId;
import cn.volunteering.scoring.points.Points;
import cn.volunteering.scoring.roster.VolunteerId;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of the ledger of spent points (NX-68): the points that a request takes, or their return. It never changes. It
 * stands beside the points ledger, so that bulletins and honours still count what people earned.
 *
 * @param number the number of the slip
 * @param points less than none if the entry takes them
 * @param year the year in which it was posted
 */
public record SpentPoints(
        EntryId id,
        Kind kind,
        RedemptionId redemption,
        String number,
        VolunteerId volunteer,
        String souvenirName,
        Points points,
        int year,
        Instant postedAt)
        implements LedgerEntry {

    /** What an entry does to the points of a person. */
    public enum Kind {
        /** Takes the price of a souvenir. */
        REDEEM,
        /** Gives back exactly what an earlier entry took. */
        REVERSE
    }

    /** Returns the entry that follows from a change of a redemption; a hand-over takes nothing more. */
    public static Optional<SpentPoints> following(RedemptionChanged changed) {
        var price = Points.whole(changed.points());
        return switch (changed.state()) {
            case REQUESTED -> Optional.of(of(changed, Kind.REDEEM, price.negated()));
            case WITHDRAWN, SENT_BACK -> Optional.of(of(changed, Kind.REVERSE, price));
            case HANDED_OVER -> Optional.empty();
        };
    }

    private static SpentPoints of(RedemptionChanged changed, Kind kind, Points points) {
        return new SpentPoints(
                idFor(changed.redemptionId(), kind),
                kind,
                changed.redemptionId(),
                changed.number(),
                changed.volunteerId(),
                changed.souvenirName(),
                points,
                PlatformCalendar.yearOf(changed.changedAt()),
                changed.changedAt());
    }

    private static EntryId idFor(RedemptionId redemption, Kind kind) {
        return new EntryId(redemption.value() + (kind == Kind.REDEEM ? ".redeem" : ".reverse"));
    }

    @Override
    public String identity() {
        return id.value();
    }

    @Override
    public PointsSpent event() {
        return PointsSpent.of(this);
    }
}
