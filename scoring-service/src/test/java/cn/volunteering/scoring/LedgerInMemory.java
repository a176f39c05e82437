package cn.volunteering.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Ledger;
import cn.volunteering.domain.LedgerEntry;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A ledger that keeps the first entry of each identity, as the database does. */
public final class LedgerInMemory<T extends LedgerEntry> implements Ledger<T> {

    private final Map<String, T> held = new LinkedHashMap<>();

    @Override
    public Map<String, T> post(List<T> entries) {
        entries.forEach(entry -> held.putIfAbsent(entry.identity(), entry));
        return entries(entries.stream().map(LedgerEntry::identity).toList());
    }

    @Override
    public Map<String, T> entries(Collection<String> identities) {
        var found = new LinkedHashMap<String, T>();
        identities.stream().filter(held::containsKey).forEach(identity -> found.put(identity, held.get(identity)));
        return found;
    }

    /** Returns all entries in the order of their posting. */
    public List<T> all() {
        return List.copyOf(held.values());
    }

    /** Returns the entry with this identity, which must exist. */
    public T get(String identity) {
        assertThat(held).containsKey(identity);
        return held.get(identity);
    }

    /** Returns the only entry. */
    public T only() {
        assertThat(held).hasSize(1);
        return all().getFirst();
    }

    /** Loses an entry, as if its posting had failed. */
    public void lose(String identity) {
        assertThat(held.remove(identity)).isNotNull();
    }
}
