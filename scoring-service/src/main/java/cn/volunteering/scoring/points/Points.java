package cn.volunteering.scoring.points;

import java.math.BigDecimal;

/**
 * An exact amount of points (积分, NX-68): a whole number of 1/6000 of a point. One minute at one hundredth of a point an
 * hour is one such part, so every entry and every sum is exact; only displayed amounts are rounded.
 *
 * @param parts 1/6000 of a point each
 */
public record Points(long parts) {

    /** Zero points. */
    public static final Points NONE = new Points(0);

    private static final long PARTS_PER_HUNDREDTH = 60;
    private static final long HUNDRED = 100;

    /** Returns what the given minutes earn at the given rate. */
    static Points earned(int minutes, PointsRate rate) {
        return new Points(Math.multiplyExact(minutes, rate.hundredthsPerHour()));
    }

    /** Returns an amount of hundredths of a point. */
    static Points ofHundredths(long hundredths) {
        return new Points(Math.multiplyExact(hundredths, PARTS_PER_HUNDREDTH));
    }

    /** Returns a number of whole points. */
    public static Points whole(int points) {
        return ofHundredths(HUNDRED * points);
    }

    /** Returns the sum of both. */
    Points plus(Points other) {
        return new Points(Math.addExact(parts, other.parts));
    }

    /** Returns this amount less the other. */
    Points minus(Points other) {
        return plus(other.negated());
    }

    /** Returns the smaller amount. */
    Points atMost(Points limit) {
        return limit.parts < parts ? limit : this;
    }

    /** Returns the amount, or none if it is negative. */
    Points atLeastNone() {
        return parts < 0 ? NONE : this;
    }

    /** Returns the amount times a factor in hundredths, rounded half up to a whole part, away from zero if negative. */
    Points times(int factorHundredths) {
        long product = Math.multiplyExact(parts, factorHundredths);
        return new Points(Long.signum(product) * ((2 * Math.abs(product) + HUNDRED) / (2 * HUNDRED)));
    }

    /** Returns what takes this amount back. */
    public Points negated() {
        return new Points(-parts);
    }

    /** Returns the amount in hundredths of a point, rounded half up (half away from zero if negative). */
    public long hundredths() {
        long rounded = (2 * Math.abs(parts) + PARTS_PER_HUNDREDTH) / (2 * PARTS_PER_HUNDREDTH);
        return Long.signum(parts) * rounded;
    }

    /** Returns the amount for display: points with two decimals. */
    public String shown() {
        return BigDecimal.valueOf(hundredths(), 2).toPlainString();
    }
}
