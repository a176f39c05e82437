package cn.volunteering.scoring.quality;

import cn.volunteering.policy.Citation;
import cn.volunteering.policy.EffectiveValues;
import cn.volunteering.policy.PolicyKey;
import cn.volunteering.policy.TypedKey;
import cn.volunteering.policy.Value;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a rating becomes the quality factor of points (NX-68).
 *
 * @param lowest the factor of the poorest rating, in hundredths
 * @param highest the factor of the best rating, in hundredths
 * @param basis the clause that sets the method; {@code null} for the default
 */
public record QualityRule(
        Method method, int lowest, int highest, @Nullable Citation basis) {

    /** The factor that changes nothing. */
    static final int NEUTRAL = 100;

    private static final int LEAST_PRODUCT = 1;
    private static final int SPAN_OF_PRODUCTS = 625 - LEAST_PRODUCT;
    private static final int LARGEST_FACTOR = 1_000;

    private static final TypedKey<Method> METHOD = new TypedKey<>(
            new PolicyKey("quality-factor.method"), value -> Method.valueOf(((Value.Choice) value).option()));
    private static final TypedKey<Long> LOWEST = TypedKey.whole("quality-factor.lowest-hundredths");
    private static final TypedKey<Long> HIGHEST = TypedKey.whole("quality-factor.highest-hundredths");

    /** How the four scores are combined. */
    public enum Method {
        /** Their product, mapped in proportion to the range of the factor. */
        PRODUCT_OF_FOUR_RATINGS,
        /** Not at all: quality changes no points. */
        NONE
    }

    /** Returns the rule in force for service on the given day. */
    public static QualityRule of(EffectiveValues values, LocalDate day) {
        var method = values.find(METHOD, day).orElseThrow();
        return new QualityRule(
                method.value(),
                factor(values.find(LOWEST, day).orElseThrow().value()),
                factor(values.find(HIGHEST, day).orElseThrow().value()),
                method.citation());
    }

    private static int factor(long hundredths) {
        return Math.toIntExact(Math.min(hundredths, LARGEST_FACTOR));
    }

    /** Returns the factor of a rating in hundredths, rounded half up. */
    int factorFor(Scores scores) {
        return switch (method) {
            case NONE -> NEUTRAL;
            case PRODUCT_OF_FOUR_RATINGS -> lowest + shareOfRange(scores.product() - LEAST_PRODUCT);
        };
    }

    private int shareOfRange(int above) {
        return Math.floorDiv(2 * (highest - lowest) * above + SPAN_OF_PRODUCTS, 2 * SPAN_OF_PRODUCTS);
    }
}
