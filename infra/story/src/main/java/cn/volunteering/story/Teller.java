package cn.volunteering.story;

import java.time.Duration;
import java.time.Instant;

/** Prints each step of the story with its figures, and ends the story when two figures differ. */
final class Teller {

    private final Instant begin = Instant.now();

    void tell(String step, Object... figures) {
        long seconds = Duration.between(begin, Instant.now()).toSeconds();
        System.out.printf("%4d s  %s%n", seconds, step.formatted(figures));
    }

    /** Prints a figure and compares it with the expected one. */
    void same(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new StoryFailedException(what + " should be " + expected + " but is " + found);
        }
        tell("  = %s: %s", what, found);
    }
}
