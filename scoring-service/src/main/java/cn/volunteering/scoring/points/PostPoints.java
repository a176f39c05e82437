package cn.volunteering.scoring.points;

import static java.util.stream.Collectors.groupingBy;

import cn.volunteering.domain.Ledger;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.scoring.hours.HoursEntry;
import cn.volunteering.scoring.hours.HoursEntry.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
     * Posts the points that the hours entries earn: none if their evidence does not count. A reversal takes back what the
     * reversed entry earned, so earned points are posted first and read as the ledger holds them.
     *
     * @return the entries of the points ledger
     * @throws RefusedException if the ledger lacks points that are to be taken back
     */
    public Collection<PointsEntry> follow(Collection<HoursEntry> entries) {
        var byKind = entries.stream().collect(groupingBy(HoursEntry::kind));
        var earned = points.post(earned(byKind.getOrDefault(Kind.CONFIRM, List.of())));
        var posted = new ArrayList<>(earned.values());
        posted.addAll(points.post(takenBack(byKind.getOrDefault(Kind.REVERSE, List.of()), earned))
                .values());
        return posted;
    }

    private List<PointsEntry> earned(List<HoursEntry> entries) {
        var rulesOf = new HashMap<LocalDate, PointsRules>();
        return entries.stream()
                .map(entry -> PointsEntry.earn(
                        entry, rulesOf.computeIfAbsent(entry.day(), policies::inForceOn), clock.instant()))
                .toList();
    }

    private List<PointsEntry> takenBack(List<HoursEntry> reversals, Map<String, PointsEntry> earned) {
        var held = new HashMap<>(earned);
        held.putAll(points.entries(reversals.stream()
                .map(PostPoints::identityReversedBy)
                .filter(id -> !earned.containsKey(id))
                .toList()));
        return reversals.stream()
                .flatMap(reversal -> reversed(reversal, held.get(identityReversedBy(reversal))).stream())
                .toList();
    }

    private Optional<PointsEntry> reversed(HoursEntry reversal, @Nullable PointsEntry earned) {
        if (earned == null && PointsEntry.isRequiredFor(reversal)) {
            throw entryMissing();
        }
        return Optional.ofNullable(earned).map(entry -> entry.reversedBy(reversal, clock.instant()));
    }

    private static String identityReversedBy(HoursEntry reversal) {
        return PointsEntry.idFor(Objects.requireNonNull(reversal.reverses())).value();
    }

    private static RefusedException entryMissing() {
        return new RefusedException(Refusal.of("points-entry-missing", "台账中没有此次更正应冲回的积分分录，请先处理该记录此前未入账的事件"));
    }
}
