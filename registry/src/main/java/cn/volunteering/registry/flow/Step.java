package cn.volunteering.registry.flow;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One step of a kind of flow. It checks before it creates: run twice, or again after half of it was done, it leaves the
 * same result.
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
