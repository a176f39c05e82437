package cn.volunteering.scoring.souvenir;

import cn.volunteering.domain.Refusal;
import cn.volunteering.policy.Citation;
import cn.volunteering.policy.EffectiveValues;
import cn.volunteering.policy.Ruling;
import cn.volunteering.policy.TypedKey;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a souvenir may cost at most, so that it stays a keepsake (NX-68).
 *
 * @param points whole points; {@code null} without a limit
 * @param basis the clause that sets it
 */
public record PriceCap(@Nullable Long points, @Nullable Citation basis) {

    private static final TypedKey<Long> KEY = TypedKey.whole("souvenirs.highest-price-points");

    /** Returns the limit in force on the given day. */
    public static PriceCap of(EffectiveValues values, LocalDate day) {
        var ruling = values.find(KEY, day);
        return new PriceCap(
                ruling.map(Ruling::value).orElse(null),
                ruling.map(Ruling::citation).orElse(null));
    }

    /** Returns why a souvenir may not have the price, if so. */
    Optional<Refusal> objectionTo(int price) {
        return points == null || price <= points
                ? Optional.empty()
                : Optional.of(Refusal.of("souvenir-price-above-limit", "纪念品所需积分超过规定的上限")
                        .with("highest", points));
    }
}
