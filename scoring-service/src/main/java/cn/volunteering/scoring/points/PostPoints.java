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

/** Posts the points earned by entries of the hours ledger. Posting the same entry again changes nothing. */
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

    /** Posts what the hours entries earn or reverse, if their evidence earns points. */
    public void follow(List<HoursEntry> entries) {
        Map<Boolean, List<HoursEntry>> byReversal = entries.stream()
                .filter(PointsEntry::followsFrom)
                .collect(partitioningBy(entry -> entry.reversal() != null));
        points.post(earned(byReversal.get(false)));
        points.post(byReversal.get(true).stream().map(this::reversed).toList());
    }

    private List<Accepted<PointsEntry>> earned(List<HoursEntry> entries) {
        var policyOf = new HashMap<LocalDate, PointsPolicy>();
        return entries.stream()
                .map(entry -> PointsEntry.earn(
                        entry, policyOf.computeIfAbsent(entry.day(), policies::inForceOn), clock.instant()))
                .toList();
    }

    private Accepted<PointsEntry> reversed(HoursEntry reversal) {
        var reversed = Objects.requireNonNull(reversal.reversal()).entry();
        return earnedFor(reversed).reverse(reversal, clock.instant());
    }

    private PointsEntry earnedFor(EntryId reversed) {
        var id = PointsEntry.idFor(reversed);
        return points.find(id).orElseGet(() -> {
            follow(List.of(hours.find(reversed).orElseThrow())); // the reversal arrived before the entry it reverses
            return points.find(id).orElseThrow();
        });
    }
}
