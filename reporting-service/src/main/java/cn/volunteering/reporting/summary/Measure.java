package cn.volunteering.reporting.summary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The value of a figure: a whole number, or a number over a base that is not zero. Compared exactly; rounded only for
 * display.
 *
 * @param base {@code null} for a whole number
 * @param factor 100 for per cent, otherwise 1
 */
public record Measure(long number, @Nullable Long base, int factor) implements Comparable<Measure> {

    private static final int DECIMALS = 2;

    static Measure of(long number) {
        return new Measure(number, null, 1);
    }

    @Override
    public int compareTo(Measure other) {
        return product(number, other.divisor()).compareTo(product(other.number, divisor()));
    }

    private long divisor() {
        return base == null ? 1 : base;
    }

    private static BigDecimal product(long one, long other) {
        return BigDecimal.valueOf(one).multiply(BigDecimal.valueOf(other));
    }

    /** Returns the value for display: a whole number, or two decimals rounded half up. */
    public String shown() {
        return base == null
                ? Long.toString(number)
                : product(number, factor)
                        .divide(BigDecimal.valueOf(base), DECIMALS, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
