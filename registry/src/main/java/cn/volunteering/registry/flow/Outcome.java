package cn.volunteering.registry.flow;

import java.util.Set;

/** What running a step came to. What fails throws. */
public sealed interface Outcome {

    /** The step is done; the flow goes on. */
    record Done() implements Outcome {}

    /** The step is done when all these services have answered. */
    record AwaitAnswers(Set<String> services) implements Outcome {
        public AwaitAnswers {
            services = Set.copyOf(services);
        }
    }

    /** The step is done. */
    static Outcome done() {
        return new Done();
    }
}
