package cn.volunteering.scoring.points;

import static java.util.stream.Collectors.groupingBy;

import cn.volunteering.domain.Ledger;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.scoring.hours.HoursEntry;
import cn.volunteering.scoring.hours.HoursEntry.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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

    /**
     * Posts the points that the hours entries earn, if their evidence counts for points. A reversal takes back what the
     * reversed entry earned, so earned points are posted first and read as the ledger holds them.
     *
     * @throws RefusedException if the ledger lacks points that are to be taken back
     */
    public void follow(Collection<HoursEntry> entries) {
        var counting = entries.stream().filter(PointsEntry::followsFrom).collect(groupingBy(HoursEntry::kind));
        var earned = points.post(earned(counting.getOrDefault(Kind.CONFIRM, List.of())));
        points.post(takenBack(counting.getOrDefault(Kind.REVERSE, List.of()), earned));
    }

    private List<PointsEntry> earned(List<HoursEntry> entries) {
        var policyOf = new HashMap<LocalDate, PointsPolicy>();
        return entries.stream()
                .map(entry -> PointsEntry.earn(
                        entry, policyOf.computeIfAbsent(entry.day(), policies::inForceOn), clock.instant()))
                .toList();
    }

    private List<PointsEntry> takenBack(List<HoursEntry> reversals, Map<String, PointsEntry> earned) {
        var held = new HashMap<>(earned);
        held.putAll(points.entries(reversals.stream()
                .map(PostPoints::identityReversedBy)
                .filter(id -> !earned.containsKey(id))
                .toList()));
        return reversals.stream()
                .map(reversal -> Optional.ofNullable(held.get(identityReversedBy(reversal)))
                        .orElseThrow(PostPoints::entryMissing)
                        .reversedBy(reversal, clock.instant()))
                .toList();
    }

    private static String identityReversedBy(HoursEntry reversal) {
        return PointsEntry.idFor(Objects.requireNonNull(reversal.reverses())).value();
    }

    private static RefusedException entryMissing() {
        return new RefusedException(Refusal.of("points-entry-missing", "台账中没有此次更正应冲回的积分分录，请先处理该记录此前未入账的事件"));
    }
}
