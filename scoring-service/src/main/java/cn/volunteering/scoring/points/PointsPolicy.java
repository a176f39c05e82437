package cn.volunteering.scoring.points;

import cn.volunteering.policy.Citation;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.policy.Ruling;
import cn.volunteering.policy.TypedKey;
import org.jspecify.annotations.Nullable;

/**
 * The basis of a points entry: the rate, and the version of the policy document that set it.
 *
 * @param policyId the document
 * @param version its version, from 1; 0 for the default
 */
public record PointsPolicy(PolicyId policyId, int version, PointsRate rate) {

    /** The key under which policy documents state the rate. */
    public static final String KEY = "points.per-confirmed-hour-hundredths";

    /** The same key with the type of its values: hundredths of a point an hour. */
    public static final TypedKey<Long> RATE = TypedKey.whole(KEY);

    /** Applies when no published policy sets a rate. */
    public static final PointsPolicy DEFAULT = new PointsPolicy(new PolicyId("default"), 0, PointsRate.ONE_AN_HOUR);

    /** Returns the same rate with another source; {@code null} cites the default. */
    PointsPolicy citing(@Nullable Citation citation) {
        return citation == null ? this : new PointsPolicy(citation.policy(), citation.version(), rate);
    }

    /** Returns the policy that follows from the effective value of {@link #RATE}. */
    public static PointsPolicy of(Ruling<Long> ruling) {
        var rate = new PointsRate(ruling.value());
        return new PointsPolicy(DEFAULT.policyId, DEFAULT.version, rate).citing(ruling.citation());
    }
}
