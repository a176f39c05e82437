package cn.volunteering.scoring.points;

import cn.volunteering.domain.Ledger;
import cn.volunteering.scoring.hours.HoursEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;

/**
 * Posts the points that entries of the hours ledger earn to the points ledger (积分台账, NX-67). Posting the same entry
 * again changes nothing: the posted points keep their policy.
 */
public final class PostPoints {

    private final Ledger<PointsEntry> points;
    private final PointsPolicies policies;
    private final Clock clock;

    public PostPoints(Ledger<PointsEntry> points, PointsPolicies policies, Clock clock) {
        this.points = points;
        this.policies = policies;
        this.clock = clock;
    }

    /** Posts the points that the hours entries earn, if their evidence counts for points. */
    public void follow(Collection<HoursEntry> entries) {
        var policyOf = new HashMap<LocalDate, PointsPolicy>();
        points.post(entries.stream()
                .filter(PointsEntry::followsFrom)
                .map(entry -> PointsEntry.earn(
                        entry, policyOf.computeIfAbsent(entry.day(), policies::inForceOn), clock.instant()))
                .toList());
    }
}
