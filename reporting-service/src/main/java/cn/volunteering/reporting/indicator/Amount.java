package cn.volunteering.reporting.indicator;

import org.jspecify.annotations.Nullable;

/**
 * What was measured, in whole numbers. A roster in which some people count for a part of the year, and an activity that
 * branches share, are counted in parts, so that nothing has to be rounded before it is compared.
 *
 * @param numerator people or activities in parts; minutes for a mean
 * @param denominator the base in parts; {@code null} for a plain count
 * @param parts the number of parts in one person or activity; 1 if everything counts whole
 */
public record Amount(long numerator, @Nullable Long denominator, long parts) {

    /** Returns a plain count. */
    public static Amount count(long number) {
        return new Amount(number, null, 1);
    }

    /** Returns a count in parts. */
    public static Amount count(long number, long parts) {
        return new Amount(number, null, parts);
    }

    /** Returns a share of a base in which everyone counts whole. */
    public static Amount of(long numerator, long denominator) {
        return new Amount(numerator, denominator, 1);
    }

    /** Returns whether there is a base and it is zero, so that no ratio exists. */
    boolean hasNoBase() {
        return denominator != null && denominator == 0;
    }

    long base() {
        return denominator == null ? parts : denominator;
    }
}
