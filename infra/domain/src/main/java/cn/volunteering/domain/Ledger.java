package cn.volunteering.domain;

import java.util.List;
import java.util.Map;

/**
 * A ledger of the bound tenant. Entries are only ever added.
 *
 * @param <T> the entries
 */
@FunctionalInterface
public interface Ledger<T extends LedgerEntry> {

    /**
     * Adds the entries whose identity is new, and publishes the events of all, also of those that existed before: a
     * caller that repeats a posting after a failure makes up what the failure left out, and repeated events have the same
     * id. Only for what is repeated until it succeeds, such as the handling of an event.
     *
     * @return what the ledger now holds under these identities
     */
    Map<String, T> post(List<T> entries);
}
