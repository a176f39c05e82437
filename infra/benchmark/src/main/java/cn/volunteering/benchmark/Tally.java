package cn.volunteering.benchmark;

/**
 * The sum of some entries of one volunteer.
 *
 * @param amount minutes, or parts of points
 * @param entries number of entries
 */
record Tally(long amount, long entries) {

    static final Tally NONE = new Tally(0, 0);

    Tally plus(Tally other) {
        return new Tally(amount + other.amount, entries + other.entries);
    }

    /** Returns the same entries with each amount multiplied. */
    Tally times(long factor) {
        return new Tally(amount * factor, entries);
    }
}
