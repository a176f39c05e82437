package cn.volunteering.scoring.points;

import static java.util.stream.Collectors.partitioningBy;

import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.scoring.hours.EntryId;
import cn.volunteering.scoring.hours.HoursEntry;
import cn.volunteering.scoring.hours.HoursLedger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Posts the points that follow from the hours ledger. Posting them again for the same entry changes nothing. */
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

    /** Posts what the hours entries earn or take back, where their evidence counts for points. */
    public void follow(List<HoursEntry> entries) {
        Map<Boolean, List<HoursEntry>> byReversal = entries.stream()
                .filter(PointsEntry::followsFrom)
                .collect(partitioningBy(entry -> entry.reversal() != null));
        points.post(earned(byReversal.get(false)));
        points.post(byReversal.get(true).stream().map(this::takenBack).toList());
    }

    private List<Accepted<PointsEntry>> earned(List<HoursEntry> entries) {
        var policyOf = new HashMap<LocalDate, PointsPolicy>();
        return entries.stream()
                .map(entry -> PointsEntry.earn(
                        entry, policyOf.computeIfAbsent(entry.day(), policies::inForceOn), clock.instant()))
                .toList();
    }

    private Accepted<PointsEntry> takenBack(HoursEntry reversal) {
        var reversed = Objects.requireNonNull(reversal.reversal()).entry();
        return earnedFor(reversed).takeBack(reversal, clock.instant());
    }

    private PointsEntry earnedFor(EntryId reversed) {
        var id = PointsEntry.idFor(reversed);
        return points.find(id).orElseGet(() -> {
            follow(List.of(hours.find(reversed).orElseThrow())); // the reversal overtook the entry it takes back
            return points.find(id).orElseThrow();
        });
    }
}
