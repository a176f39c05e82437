package cn.volunteering.scoring.points;

import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.scoring.hours.EntryId;
import cn.volunteering.scoring.hours.HoursEntry;
import cn.volunteering.scoring.hours.HoursLedger;
import java.time.Clock;

/** Posts the points that follow from the hours ledger. Doing it again for the same entry changes nothing. */
public final class PostPoints {

    private final HoursLedger hours;
    private final PointsLedger points;
    private final PointsPolicies policies;
    private final Clock clock;

    public PostPoints(HoursLedger hours, PointsLedger points, PointsPolicies policies, Clock clock) {
        this.hours = hours;
        this.points = points;
        this.policies = policies;
        this.clock = clock;
    }

    /** Posts what the given hours entry earns or takes back, if its evidence counts for points. */
    public void follow(EntryId id) {
        var entry = hours.find(id).orElseThrow(() -> new IllegalStateException("No hours entry " + id.value()));
        if (PointsEntry.followsFrom(entry)) {
            points.post(pointsOf(entry));
        }
    }

    private Accepted<PointsEntry> pointsOf(HoursEntry entry) {
        var reversal = entry.reversal();
        return reversal == null
                ? PointsEntry.earn(entry, policies.inForceOn(entry.day()), clock.instant())
                : earnedFor(reversal.entry()).takeBack(entry, clock.instant());
    }

    private PointsEntry earnedFor(EntryId reversed) {
        var id = PointsEntry.idFor(reversed);
        return points.find(id).orElseGet(() -> {
            follow(reversed); // the reversal overtook the entry it takes back
            return points.find(id).orElseThrow();
        });
    }
}
