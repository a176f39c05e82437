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
        return ids().stream()
                .filter(id -> !Objects.equals(stored.get(id), expected.get(id)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The documents that ought to be there and are not, or not like that. */
    public List<T> missingOrWrong() {
        return different().stream().map(expected::get).filter(Objects::nonNull).toList();
    }

    /** The differences in the words of the user. Tells identities and nothing of the content, which may be personal. */
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
