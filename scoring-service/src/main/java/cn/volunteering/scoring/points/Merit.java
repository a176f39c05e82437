package cn.volunteering.scoring.points;

import cn.volunteering.policy.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What people have decided about a service, beside its minutes.
 *
 * @param factorHundredths the quality factor in hundredths; 100 changes nothing
 * @param factorBasis the clause behind the factor; {@code null} for the default
 * @param forfeited whether a violation was upheld, so that the service earns nothing
 * @param forfeitBasis the clause behind the forfeit; {@code null} for the default
 */
public record Merit(
        int factorHundredths,
        @Nullable Citation factorBasis,
        boolean forfeited,
        @Nullable Citation forfeitBasis) {

    /** Nothing was decided. */
    public static final Merit NONE = new Merit(100, null, false, null);

    /** Returns what the quality adds to the points of a service, or takes from them. */
    Points qualityOf(Points base) {
        return base.times(factorHundredths).minus(base);
    }

    /** Returns what an upheld violation takes from a service that earned the given points. */
    Points forfeitOf(Points earned) {
        return forfeited ? earned.negated() : Points.NONE;
    }
}
