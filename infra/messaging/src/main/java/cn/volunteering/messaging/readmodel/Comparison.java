package cn.volunteering.messaging.readmodel;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The documents of a projection beside those that its source gives now, both by identity.
 *
 * @param <T> compared by {@code equals}
 */
public record Comparison<T>(Map<String, T> stored, Map<String, T> expected) {

    public Comparison {
        stored = Map.copyOf(stored);
        expected = Map.copyOf(expected);
    }

    /** The identities of documents that are missing, wrong, or without any source. */
    public Set<String> different() {
        var all = new TreeSet<>(expected.keySet());
        all.addAll(stored.keySet());
        return all.stream()
                .filter(id -> !Objects.equals(stored.get(id), expected.get(id)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The differences in words. */
    public DriftReport report() {
        List<String> differences = different().stream()
                .map(id -> id + ": stored " + stored.get(id) + ", by its source " + expected.get(id))
                .toList();
        return new DriftReport(expected.size(), differences);
    }
}
