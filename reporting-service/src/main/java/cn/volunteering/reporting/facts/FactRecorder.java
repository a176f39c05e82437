package cn.volunteering.reporting.facts;

import java.util.HashMap;
import java.util.Map;

/** Collects facts in memory as they would be stored, to be compared with what is stored. */
public final class FactRecorder implements FactRegister {

    private final Map<String, StoredFact> facts = new HashMap<>();

    /** What was collected, by identity. */
    public Map<String, StoredFact> facts() {
        return Map.copyOf(facts);
    }

    @Override
    public void add(ServiceEntry entry) {
        facts.putIfAbsent(entry.id().value(), StoredFact.of(entry));
    }

    @Override
    public void keep(FactKind kind, String id, Object fact, long version) {
        facts.merge(kind.idOf(id), new StoredFact(version, fact), StoredFact::newer);
    }
}
