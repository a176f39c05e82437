package cn.volunteering.scoring.points;

import java.math.BigDecimal;

/**
 * An amount of points (积分, NX-68), exact: a whole number of 1/6000 of a point. One minute at one hundredth of a point an
 * hour is one such part, so every entry and every sum of entries is exact, and rounding happens once, where an amount is
 * shown.
 *
 * @param parts 1/6000 of a point each
 */
public record Points(long parts) {

    /** No points. */
    public static final Points NONE = new Points(0);

    private static final long PARTS_PER_HUNDREDTH = 60;

    /** What the given minutes earn at the given rate. */
    static Points earned(int minutes, PointsRate rate) {
        return new Points(Math.multiplyExact(minutes, rate.hundredthsPerHour()));
    }

    /** The amount in hundredths of a point, rounded half up (half away from zero when negative). */
    public long hundredths() {
        long rounded = (2 * Math.abs(parts) + PARTS_PER_HUNDREDTH) / (2 * PARTS_PER_HUNDREDTH);
        return Long.signum(parts) * rounded;
    }

    /** The amount as it is shown: points with two decimals. */
    public String shown() {
        return BigDecimal.valueOf(hundredths(), 2).toPlainString();
    }
}
