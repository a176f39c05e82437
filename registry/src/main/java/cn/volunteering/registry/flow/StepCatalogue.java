package cn.volunteering.registry.flow;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The steps of every kind of flow, in order. */
public final class StepCatalogue {

    private final Map<FlowKind, List<Step>> steps = new EnumMap<>(FlowKind.class);

    /** Declares the steps of one kind of flow. */
    public StepCatalogue declare(FlowKind kind, Step... inOrder) {
        steps.put(kind, List.of(inOrder));
        return this;
    }

    /** Returns the names of the steps of a new flow. */
    public List<String> namesOf(FlowKind kind) {
        return steps.getOrDefault(kind, List.of()).stream().map(Step::name).toList();
    }

    /**
     * Returns the step with that name.
     *
     * @throws IllegalArgumentException if there is none, because the flow was stored by a build with other steps
     */
    Step find(FlowKind kind, String name) {
        return steps.getOrDefault(kind, List.of()).stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No step " + name + " in " + kind));
    }
}
