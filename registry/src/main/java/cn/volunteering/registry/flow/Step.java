package cn.volunteering.registry.flow;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One step of a kind of flow. Its action checks before it creates, so a step that runs twice, or again after it was
 * interrupted, leaves the same result.
 */
public record Step(String name, Function<Flow, Outcome> action) {

    /** Returns a step that is done when the action returns. */
    public static Step of(String name, Consumer<Flow> action) {
        return new Step(name, flow -> {
            action.accept(flow);
            return Outcome.done();
        });
    }
}
