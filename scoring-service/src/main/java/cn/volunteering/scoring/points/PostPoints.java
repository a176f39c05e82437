package cn.volunteering.scoring.points;

import cn.volunteering.scoring.hours.HoursEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

/** Posts the points earned by entries of the hours ledger. Posting the same entry again changes nothing. */
public final class PostPoints {

    private final PointsLedger points;
    private final PointsPolicies policies;
    private final Clock clock;

    public PostPoints(PointsLedger points, PointsPolicies policies, Clock clock) {
        this.points = points;
        this.policies = policies;
        this.clock = clock;
    }

    /** Posts what the hours entries earn, where their evidence counts for points. */
    public void follow(List<HoursEntry> entries) {
        var policyOf = new HashMap<LocalDate, PointsPolicy>();
        points.post(entries.stream()
                .filter(PointsEntry::followsFrom)
                .map(entry -> PointsEntry.earn(
                        entry, policyOf.computeIfAbsent(entry.day(), policies::inForceOn), clock.instant()))
                .toList());
    }
}
