package cn.volunteering.scoring.points;

import cn.volunteering.policy.Citation;
import cn.volunteering.policy.EffectiveValues;
import cn.volunteering.policy.Ruling;
import cn.volunteering.policy.TypedKey;
import cn.volunteering.scoring.hours.CountedEvidence;
import cn.volunteering.scoring.points.PointsTerms.Expiry;
import cn.volunteering.scoring.points.PointsTerms.Limit;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides what service of one day earns (NX-68).
 *
 * @param evidence the grades of evidence that earn
 * @param evidenceBasis the clause that says so; {@code null} for the default
 */
public record PointsRules(
        PointsPolicy policy,
        CountedEvidence evidence,
        @Nullable Citation evidenceBasis,
        PointsTerms terms) {

    private static final TypedKey<CountedEvidence> EVIDENCE = CountedEvidence.key("points.counted-evidence");
    private static final TypedKey<Long> DAILY = TypedKey.whole("points.daily-maximum-hundredths");
    private static final TypedKey<Long> YEARLY = TypedKey.whole("points.yearly-maximum-hundredths");
    private static final TypedKey<Long> MONTHS = TypedKey.whole("points.expire-after-months");

    /** Returns the rules of a policy that sets nothing but the rate. */
    public static PointsRules at(PointsPolicy policy) {
        return new PointsRules(policy, CountedEvidence.MEASURED_AND_ATTESTED, null, PointsTerms.NONE);
    }

    /** Returns the rules in force for service on the given day. */
    public static PointsRules of(EffectiveValues values, LocalDate day) {
        var evidence = values.find(EVIDENCE, day).orElseThrow();
        var policy = PointsPolicy.of(values.find(PointsPolicy.RATE, day).orElseThrow());
        return new PointsRules(policy, evidence.value(), evidence.citation(), termsOf(values, day));
    }

    /** Returns whether points are switched on. */
    public boolean areOn() {
        return !policy.rate().isOff();
    }

    private static PointsTerms termsOf(EffectiveValues values, LocalDate day) {
        return new PointsTerms(
                limit(values.find(DAILY, day)),
                limit(values.find(YEARLY, day)),
                values.find(MONTHS, day)
                        .map(months -> new Expiry(day.plusMonths(months.value()), source(months)))
                        .orElse(null));
    }

    private static @Nullable Limit limit(Optional<Ruling<Long>> ruling) {
        return ruling.map(found -> new Limit(found.value(), source(found))).orElse(null);
    }

    /** The catalogue has no default for limits and expiry, so a value always has a source. */
    private static Citation source(Ruling<Long> ruling) {
        return Optional.ofNullable(ruling.citation()).orElseThrow();
    }
}
