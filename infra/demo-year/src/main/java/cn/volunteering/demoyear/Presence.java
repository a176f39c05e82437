package cn.volunteering.demoyear;

import cn.volunteering.demoyear.DemoYear.Activity;
import cn.volunteering.demoyear.DemoYear.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person's presence at an activity of a generated year.
 *
 * @param isMeasured whether it was checked in and out; otherwise the organiser attested it
 * @param correctedTo the end after a correction
 */
public record Presence(
        Activity activity,
        Person person,
        Instant from,
        Instant to,
        boolean isMeasured,
        Fate fate,
        @Nullable Instant correctedTo) {

    /** What became of its record. */
    public enum Fate {
        UNREVIEWED,
        CONFIRMED,
        REJECTED,
        /** Confirmed, and later the time was changed. */
        CORRECTED,
        /** Confirmed, and later taken back. */
        VOIDED
    }

    /** Returns the whole minutes that count in the end. */
    public long countedMinutes() {
        return switch (fate) {
            case CONFIRMED -> Duration.between(from, to).toMinutes();
            case CORRECTED -> Duration.between(from, end()).toMinutes();
            case UNREVIEWED, REJECTED, VOIDED -> 0;
        };
    }

    /** Returns the end that is valid now. */
    public Instant end() {
        return Optional.ofNullable(correctedTo).orElse(to);
    }
}
