package cn.volunteering.scoring.points;

/**
 * How many points an hour of service earns, in whole hundredths of a point. Zero switches points off for the tenants
 * that it holds for (NX-67 is an attempt that may be given up): what is posted then is worth nothing.
 */
public record PointsRate(long hundredthsPerHour) {

    /** One point an hour, where no policy says otherwise. */
    public static final PointsRate ONE_AN_HOUR = new PointsRate(100);

    private static final long MOST = 10_000;

    /** @throws IllegalArgumentException if it is not from 0 to 100 points */
    public PointsRate {
        if (hundredthsPerHour < 0 || hundredthsPerHour > MOST) {
            throw new IllegalArgumentException("Not a rate of points an hour: " + hundredthsPerHour + " hundredths");
        }
    }
}
