package cn.volunteering.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A ledger of the bound tenant. Entries are only ever added.
 *
 * @param <T> the entries
 */
public interface Ledger<T extends LedgerEntry> {

    /**
     * Adds the entries whose identity is new and publishes the events of all entries, including existing ones.
     * Repeating a posting after a failure therefore completes it; repeated events have the same id. Use it only for
     * work that is repeated until it succeeds, such as handling an event.
     *
     * @return the entries that the ledger now holds under these identities
     */
    Map<String, T> post(List<T> entries);

    /** Returns the entries that the ledger holds under these identities, by identity. */
    Map<String, T> entries(Collection<String> identities);
}
