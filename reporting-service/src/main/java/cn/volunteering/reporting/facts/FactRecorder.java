package cn.volunteering.reporting.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects facts in memory in their stored form, to compare them with the stored facts. */
public final class FactRecorder implements FactSink {

    private final Map<String, StoredFact<?>> facts = new HashMap<>();

    /** Returns the collected facts by key. */
    public Map<String, StoredFact<?>> facts() {
        return Map.copyOf(facts);
    }

    @Override
    public <F extends Fact> void keep(FactKind<F> kind, List<StoredFact<F>> some) {
        some.forEach(stored -> facts.merge(kind.keyOf(stored.fact()), stored, StoredFact::newer));
    }
}
