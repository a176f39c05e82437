package cn.volunteering.scoring.points;

/**
 * The points earned by an hour of service, in whole hundredths of a point. Zero switches points off for the tenants it
 * applies to (NX-67 is a trial that may be given up): entries are still posted, but are worth nothing.
 */
public record PointsRate(long hundredthsPerHour) {

    /** One point an hour, the rate if no policy sets another. */
    public static final PointsRate ONE_AN_HOUR = new PointsRate(100);

    private static final long MAX_HUNDREDTHS = 10_000;

    /**
     * @throws IllegalArgumentException if the rate is not from 0 to 100 points
     */
    public PointsRate {
        if (hundredthsPerHour < 0 || hundredthsPerHour > MAX_HUNDREDTHS) {
            throw new IllegalArgumentException(
                    "The points rate must be 0 to " + MAX_HUNDREDTHS + " hundredths an hour, not " + hundredthsPerHour);
        }
    }

    /** Returns whether points are switched off. */
    boolean isOff() {
        return hundredthsPerHour == 0;
    }
}
