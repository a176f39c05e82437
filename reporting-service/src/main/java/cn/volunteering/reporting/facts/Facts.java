package cn.volunteering.reporting.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The facts of the bound tenant, as the services last reported them. Ignores facts that are not newer than the stored
 * ones.
 */
public interface Facts extends FactSink {

    /** Returns all facts by key. */
    Map<String, StoredFact<?>> all();

    /** Deletes the facts with the given keys. */
    void forget(Set<String> keys);

    /** Returns all facts of one kind. Not for ledger entries, which are summed in the database. */
    <F extends Fact> List<F> all(Class<F> type);

    /** Returns the facts of one kind that are filed under the given calendar year. */
    <F extends Fact> List<F> filedUnder(int year, Class<F> type);
}
