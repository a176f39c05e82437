package cn.volunteering.registry.flow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far one step of a flow has come.
 *
 * @param name stable, in kebab case
 * @param attempts failed ones since the flow was last resumed
 * @param error what the last failed attempt said; never a secret
 * @param doneAt when it was done, or nothing as long as it is not
 */
public record StepRecord(
        String name,
        int attempts,
        @Nullable String error,
        @Nullable Instant doneAt) {

    static StepRecord pending(String name) {
        return new StepRecord(name, 0, null, null);
    }

    /** Whether the step is done. */
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
