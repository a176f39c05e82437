package cn.volunteering.scoring.points;

import java.util.stream.Stream;

/**
 * By what a points entry was reckoned: the rate, and the version of the policy document that set it.
 *
 * @param policyId the document
 * @param version its version, from 1; 0 for the default
 * @param overridable whether a layer below may set another rate
 */
public record PointsPolicy(PolicyId policyId, int version, PointsRate rate, boolean overridable) {

    /** The key under which policy documents state the rate. */
    public static final String KEY = "points.per-confirmed-hour-hundredths";

    /** What holds where no published policy says anything. */
    public static final PointsPolicy DEFAULT =
            new PointsPolicy(new PolicyId("default"), 0, PointsRate.ONE_AN_HOUR, true);

    /**
     * What decides of the policies of several layers, as the registry shows it in its effective values: what a layer
     * above says holds below it, unless it lets the layer below decide.
     */
    public static PointsPolicy decisive(Stream<PointsPolicy> highestFirst) {
        return highestFirst.reduce(DEFAULT, (above, below) -> above.overridable ? below : above);
    }
}
