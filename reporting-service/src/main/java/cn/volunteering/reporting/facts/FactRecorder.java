package cn.volunteering.reporting.facts;

import java.util.HashMap;
import java.util.Map;

/** Collects facts in memory as they would be stored, to be compared with what is stored. */
public final class FactRecorder implements FactSink {

    private final Map<String, StoredFact> facts = new HashMap<>();

    /** What was collected, by identity. */
    public Map<String, StoredFact> facts() {
        return Map.copyOf(facts);
    }

    @Override
    public void keep(Volunteer volunteer, long version) {
        keep(FactKind.VOLUNTEER, volunteer.id().value(), volunteer, version);
    }

    @Override
    public void keep(OrgUnit unit, long version) {
        keep(FactKind.UNIT, unit.id().value(), unit, version);
    }

    @Override
    public void keep(Headcount headcount, long version) {
        keep(FactKind.HEADCOUNT, headcount.month().toString(), headcount, version);
    }

    @Override
    public void keep(Activity activity, long version) {
        keep(FactKind.ACTIVITY, activity.id().value(), activity, version);
    }

    @Override
    public void add(ServiceEntry entry) {
        facts.putIfAbsent(entry.id().value(), StoredFact.of(entry));
    }

    private void keep(FactKind kind, String id, Object fact, long version) {
        facts.merge(kind.idOf(id), new StoredFact(version, fact), StoredFact::newer);
    }
}
