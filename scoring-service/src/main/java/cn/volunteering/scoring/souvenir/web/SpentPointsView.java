package cn.volunteering.scoring.souvenir.web;

import cn.volunteering.scoring.hours.EntryId;
import cn.volunteering.scoring.souvenir.RedemptionId;
import cn.volunteering.scoring.souvenir.SpentPoints;
import java.time.Instant;

/**
 * An entry of the ledger of spent points in responses.
 *
 * @param number the number of the slip
 * @param points with two decimals, negative if the entry takes them
 */
record SpentPointsView(
        EntryId entryId,
        SpentPoints.Kind kind,
        RedemptionId redemptionId,
        String number,
        String souvenirName,
        String points,
        int year,
        Instant postedAt) {

    static SpentPointsView of(SpentPoints entry) {
        return new SpentPointsView(
                entry.id(),
                entry.kind(),
                entry.redemption(),
                entry.number(),
                entry.souvenirName(),
                entry.points().shown(),
                entry.year(),
                entry.postedAt());
    }
}
