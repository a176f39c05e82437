package cn.volunteering.messaging.readmodel;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The stored documents of a projection and those derived from its source now, both by identity.
 *
 * @param <T> compared by {@code equals}
 */
public record Comparison<T>(Map<String, T> stored, Map<String, T> expected) {

    public Comparison {
        stored = Map.copyOf(stored);
        expected = Map.copyOf(expected);
    }

    /** Returns the identities of documents that are missing, wrong, or without a source. */
    public Set<String> different() {
        return ids().stream()
                .filter(id -> !Objects.equals(stored.get(id), expected.get(id)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the expected documents that are missing or differ. */
    public List<T> missingOrWrong() {
        return different().stream().map(expected::get).filter(Objects::nonNull).toList();
    }

    /** Describes the differences to the user. Names only identities, because the content may be personal. */
    public DriftReport report() {
        return new DriftReport(
                ids().size(),
                different().stream().map(id -> id + " " + kindOf(id)).toList());
    }

    private Set<String> ids() {
        var ids = new TreeSet<>(expected.keySet());
        ids.addAll(stored.keySet());
        return ids;
    }

    private String kindOf(String different) {
        if (!expected.containsKey(different)) {
            return "没有来源";
        }
        return stored.containsKey(different) ? "与来源不一致" : "缺失";
    }
}
