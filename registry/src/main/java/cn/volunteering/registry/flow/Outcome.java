package cn.volunteering.registry.flow;

import java.util.Set;

/** The outcome of running a step. A step that fails throws an exception instead. */
public sealed interface Outcome {

    /** The step is done; the flow continues. */
    record Done() implements Outcome {}

    /** The step is done when all these services have answered. */
    record AwaitAnswers(Set<String> services) implements Outcome {
        public AwaitAnswers {
            services = Set.copyOf(services);
        }
    }

    /** The step cannot succeed as ordered, so the flow fails at once; an operator must change the order or undo it. */
    record Impossible(String why) implements Outcome {}

    /** Returns the outcome of a finished step. */
    static Outcome done() {
        return new Done();
    }
}
