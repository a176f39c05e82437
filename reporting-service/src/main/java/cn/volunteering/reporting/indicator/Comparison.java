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

        @Override
        long reached(Amount amount) {
            return Math.multiplyExact(amount.numerator(), 100L);
        }

        @Override
        long target(Amount amount, long threshold) {
            return Math.multiplyExact(threshold, amount.base());
        }
    },
    /** The numerator, in minutes, is at least the threshold for each person of the denominator. */
    MEAN {
        @Override
        long missing(Amount amount, long threshold) {
            return Math.ceilDiv(Math.multiplyExact(threshold, amount.base()), amount.parts()) - amount.numerator();
        }

        @Override
        long reached(Amount amount) {
            return Math.multiplyExact(amount.numerator(), amount.parts());
        }

        @Override
        long target(Amount amount, long threshold) {
            return Math.multiplyExact(threshold, amount.base());
        }
    },
    /** The numerator is at least the threshold. */
    COUNT {
        @Override
        long missing(Amount amount, long threshold) {
            long required = Math.multiplyExact(threshold, amount.parts());
            return Math.ceilDiv(required - amount.numerator(), amount.parts());
        }

        @Override
        long reached(Amount amount) {
            return amount.numerator();
        }

        @Override
        long target(Amount amount, long threshold) {
            return Math.multiplyExact(threshold, amount.parts());
        }
    };

    /** Returns how much is missing, rounded up to whole people, minutes or times; not positive if nothing is. */
    abstract long missing(Amount amount, long threshold);

    /** Returns what was reached, in the unit of the target. */
    abstract long reached(Amount amount);

    /** Returns what the threshold demands of an amount with this base. */
    abstract long target(Amount amount, long threshold);

    /** Returns whether the amount reaches at least some per cent of what the threshold demands. */
    boolean reaches(Amount amount, long threshold, long percent) {
        return Math.multiplyExact(reached(amount), 100L) >= Math.multiplyExact(target(amount, threshold), percent);
    }

    /** Returns the smallest number that, added to the numerator, reaches the threshold; 0 if it is reached. */
    public long shortfall(Amount amount, long threshold) {
        return Math.max(0, missing(amount, threshold));
    }
}
