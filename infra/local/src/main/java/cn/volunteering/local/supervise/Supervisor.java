package cn.volunteering.local.supervise;

import cn.volunteering.servers.machine.DataFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Starts each part after the parts it needs, keeps all running, and stops them in the reverse order. */
public final class Supervisor {

    private final List<PlannedPart> plan;
    private final Map<String, SupervisedPart> parts = new LinkedHashMap<>();

    public Supervisor(List<PlannedPart> plan, DataFolder data, Progress progress) {
        this.plan = List.copyOf(plan);
        plan.forEach(planned -> parts.put(planned.name(), new SupervisedPart(planned.part(), data, progress)));
    }

    /**
     * Starts everything and returns when all parts are ready. From then on, restarts a part that dies.
     *
     * @throws cn.volunteering.servers.machine.CannotRunException when a part cannot be started; others may run
     */
    public void start() {
        plan.forEach(planned -> part(planned.name()).startAfter(readinessOf(planned.needs())));
        try {
            firstFailureOrAll().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Ends all parts, first those that no other part needs. Returns when all are gone. */
    public void stop() {
        var left = new ArrayList<>(plan);
        while (!left.isEmpty()) {
            List<PlannedPart> unneeded =
                    left.stream().filter(planned -> !isNeeded(planned, left)).toList();
            stopTogether(unneeded);
            left.removeAll(unneeded);
        }
    }

    private CompletableFuture<Void> readinessOf(Iterable<String> needs) {
        var conditions = new ArrayList<CompletableFuture<Void>>();
        for (String name : needs) {
            if (parts.containsKey(name)) {
                conditions.add(part(name).ready());
            }
        }
        return CompletableFuture.allOf(conditions.toArray(CompletableFuture[]::new));
    }

    private CompletableFuture<Void> firstFailureOrAll() {
        CompletableFuture<Void> result = readinessOf(parts.keySet());
        parts.values().forEach(part -> part.ready().whenComplete((done, failure) -> {
            if (failure != null) {
                result.completeExceptionally(failure);
            }
        }));
        return result;
    }

    private static boolean isNeeded(PlannedPart part, List<PlannedPart> left) {
        return left.stream().anyMatch(other -> other.needs().contains(part.name()));
    }

    private void stopTogether(List<PlannedPart> together) {
        var stops = together.stream()
                .map(planned -> CompletableFuture.runAsync(part(planned.name())::stop, Thread::startVirtualThread))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(stops).join();
    }

    private SupervisedPart part(String name) {
        SupervisedPart part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("No part " + name);
        }
        return part;
    }
}
