package cn.volunteering.reporting.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The facts of the bound tenant, as the services last reported them. What is not newer than what is known is ignored. */
public interface Facts extends FactSink {

    /** Everything that is known, by key. */
    Map<String, StoredFact<?>> all();

    /** Forgets the facts with the given keys. */
    void forget(Set<String> keys);

    /** All facts of one kind. Not for entries of a ledger, which are added up where they are stored. */
    <F extends Fact> List<F> all(Class<F> type);

    /** The facts of one kind that are filed under the given calendar year. */
    <F extends Fact> List<F> filedUnder(int year, Class<F> type);
}
