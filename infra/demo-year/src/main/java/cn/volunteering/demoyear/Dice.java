package cn.volunteering.demoyear;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Rolls numbers that depend only on the seed and on what they decide, never on the order of the rolls. A year that is
 * generated again on a later day therefore begins with the same people and activities.
 */
record Dice(long seed) {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** Returns a number from 0 up to, not including, the bound. */
    int below(int bound, Object... what) {
        String text = Arrays.stream(what).map(String::valueOf).collect(Collectors.joining("/"));
        return Math.floorMod(mixed(seed ^ hash(text)), bound);
    }

    /** Returns a number between both given ones, which are included. */
    int between(int least, int most, Object... what) {
        return least + below(most - least + 1, what);
    }

    /** Returns true in the given number of cases out of a hundred. */
    boolean percent(int chance, Object... what) {
        return below(100, what) < chance;
    }

    /** The FNV-1a hash. */
    private static long hash(String text) {
        long hash = OFFSET;
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ each) * PRIME;
        }
        return hash;
    }

    /** The finaliser of SplitMix64, which spreads the bits of similar texts. */
    private static long mixed(long bits) {
        long first = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        long second = (first ^ (first >>> 27)) * 0x94d049bb133111ebL;
        return second ^ (second >>> 31);
    }
}
