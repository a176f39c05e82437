package cn.volunteering.scoring.hours.store;

import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.scoring.hours.HoursEntry;
import cn.volunteering.scoring.hours.HoursLedger;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Stores each entry as a document under its derived identity, so that the database guarantees that it exists only once.
 */
@Component
final class MongoHoursLedger implements HoursLedger {

    private final AggregateStore<HoursEntry> entries;

    MongoHoursLedger(AggregateStore<HoursEntry> hoursEntries) {
        this.entries = hoursEntries;
    }

    @Override
    public void post(List<Accepted<HoursEntry>> posted) {
        var byId = new LinkedHashMap<String, Accepted<HoursEntry>>();
        posted.forEach(entry ->
                requireSame(entry.state(), byId.putIfAbsent(entry.state().id().value(), entry)));
        var stored = entries.insertAllAbsent(byId);
        var existing = byId.keySet().stream().filter(id -> !stored.contains(id)).toList();
        entries.findAll(existing).forEach(known -> requireSame(known.state(), byId.get(known.id())));
    }

    private static void requireSame(HoursEntry entry, @Nullable Accepted<HoursEntry> other) {
        if (other != null && !entry.sameAs(other.state())) {
            throw new RefusedException(Refusal.of("hours-entry-differs", "台账中已有同一服务记录，但内容不同"));
        }
    }
}
