package cn.volunteering.registry.flow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The progress of one step of a flow.
 *
 * @param name stable, in kebab case
 * @param attempts failed attempts since the flow was last resumed
 * @param error the message of the last failed attempt; never a secret
 * @param doneAt when it was done; {@code null} until then
 */
public record StepRecord(
        String name,
        int attempts,
        @Nullable String error,
        @Nullable Instant doneAt) {

    static StepRecord pending(String name) {
        return new StepRecord(name, 0, null, null);
    }

    /** Returns whether the step is done. */
    public boolean isDone() {
        return doneAt != null;
    }

    StepRecord done(Instant at) {
        return new StepRecord(name, attempts, null, at);
    }

    StepRecord failed(String why) {
        return new StepRecord(name, attempts + 1, why, null);
    }
}
