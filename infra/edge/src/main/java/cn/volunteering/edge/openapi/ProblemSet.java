package cn.volunteering.edge.openapi;

import cn.volunteering.edge.openapi.code.ProblemCode;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** The problems that an endpoint can answer with, by status. */
final class ProblemSet {

    private final Map<Integer, SortedSet<String>> byStatus = new TreeMap<>();

    ProblemSet add(int status, String... codes) {
        byStatus.computeIfAbsent(status, _ -> new TreeSet<>()).addAll(Set.of(codes));
        return this;
    }

    ProblemSet addAll(Collection<ProblemCode> problems) {
        problems.forEach(problem -> add(problem.status(), problem.code()));
        return this;
    }

    /** Passes each status with its codes. */
    void forEach(BiConsumer<Integer, SortedSet<String>> consumer) {
        byStatus.forEach(consumer);
    }
}
