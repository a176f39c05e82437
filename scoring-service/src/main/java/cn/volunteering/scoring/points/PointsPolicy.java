package cn.volunteering.scoring.points;

/**
 * By what a points entry was reckoned: the rate, and the version of the policy document that set it.
 *
 * @param policyId the document
 * @param version its version, from 1; 0 for the default
 */
public record PointsPolicy(String policyId, int version, PointsRate rate) {

    /** The key under which policy documents state the rate. */
    public static final String KEY = "points.per-confirmed-hour-hundredths";

    /** What holds where no published policy says anything. */
    public static final PointsPolicy DEFAULT = new PointsPolicy("default", 0, PointsRate.ONE_AN_HOUR);
}
