package cn.volunteering.benchmark;

/**
 * What some entries of one volunteer add up to.
 *
 * @param amount minutes, or parts of points
 * @param entries how many they are
 */
record Tally(long amount, long entries) {

    static final Tally NONE = new Tally(0, 0);

    Tally plus(Tally other) {
        return new Tally(amount + other.amount, entries + other.entries);
    }

    /** The same entries, each worth so many times as much. */
    Tally times(long factor) {
        return new Tally(amount * factor, entries);
    }
}
