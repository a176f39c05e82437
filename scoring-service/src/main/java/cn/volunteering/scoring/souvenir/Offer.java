package cn.volunteering.scoring.souvenir;

import cn.volunteering.domain.Refusal;
import cn.volunteering.scoring.points.Points;
import cn.volunteering.scoring.points.Purse;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A souvenir as one person sees it.
 *
 * @param held the units that redemptions hold
 */
public record Offer(Souvenir souvenir, Set<Integer> held, Purse purse, PriceCap cap) {

    private static final Comparator<Offer> REACHABLE_FIRST = Comparator.<Offer, Boolean>comparing(
                    offer -> offer.objection().isPresent())
            .thenComparing(offer -> offer.left() == 0)
            .thenComparing(offer -> offer.missing().parts())
            .thenComparing(offer -> offer.souvenir().form().points())
            .thenComparing(offer -> offer.souvenir().form().name());

    public Offer {
        held = Set.copyOf(held);
    }

    /** Returns the catalogue for one person: what they can have first, then by what is missing. */
    public static List<Offer> catalogue(
            Collection<Souvenir> offered, Map<SouvenirId, Set<Integer>> held, Purse purse, PriceCap cap) {
        return offered.stream()
                .map(souvenir -> new Offer(souvenir, held.getOrDefault(souvenir.id(), Set.of()), purse, cap))
                .sorted(REACHABLE_FIRST)
                .toList();
    }

    /** Returns the number of units that can be requested. */
    public int left() {
        return souvenir.left(held);
    }

    /** Returns the points that the person lacks. */
    public Points missing() {
        return purse.missingFor(price());
    }

    private Points price() {
        return Points.whole(souvenir.form().points());
    }

    /** Returns why the person cannot request it, if so. */
    public Optional<Refusal> objection() {
        if (!purse.open()) {
            return refusal("points-switched-off", "本单位未实行积分，不能兑换");
        }
        if (!souvenir.form().offered()) {
            return refusal("souvenir-not-offered", "该纪念品已停止兑换");
        }
        if (left() == 0) {
            return refusal("souvenir-out-of-stock", "该纪念品已兑完");
        }
        return cap.objectionTo(souvenir.form().points()).or(this::shortage);
    }

    private Optional<Refusal> shortage() {
        return missing().equals(Points.NONE)
                ? Optional.empty()
                : Optional.of(Refusal.of("redemption-points-missing", "可用积分不足")
                        .with("missingPoints", missing().shown()));
    }

    private static Optional<Refusal> refusal(String code, String message) {
        return Optional.of(Refusal.of(code, message));
    }
}
