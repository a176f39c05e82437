package cn.volunteering.reporting.indicator;

/**
 * How an amount is compared with a threshold: always at least, on whole numbers, never on anything rounded
 * (以上、不少于 include the number itself).
 */
public enum Comparison {
    /** The numerator is at least the threshold per cent of the denominator. */
    PERCENT {
        @Override
        long missing(Amount amount, long threshold) {
            long required = Math.ceilDiv(Math.multiplyExact(threshold, amount.base()), 100L);
            return Math.ceilDiv(required - amount.numerator(), amount.parts());
        }
    },
    /** The numerator, in minutes, is at least the threshold for each person of the denominator. */
    MEAN {
        @Override
        long missing(Amount amount, long threshold) {
            return Math.ceilDiv(Math.multiplyExact(threshold, amount.base()), amount.parts()) - amount.numerator();
        }
    },
    /** The numerator is at least the threshold. */
    COUNT {
        @Override
        long missing(Amount amount, long threshold) {
            long required = Math.multiplyExact(threshold, amount.parts());
            return Math.ceilDiv(required - amount.numerator(), amount.parts());
        }
    };

    /** Returns how much is missing, rounded up to whole people, minutes or times; not positive if nothing is. */
    abstract long missing(Amount amount, long threshold);

    /** Returns the smallest number that, added to the numerator, reaches the threshold; 0 if it is reached. */
    public long shortfall(Amount amount, long threshold) {
        return Math.max(0, missing(amount, threshold));
    }
}
