package cn.volunteering.scoring.hours.store;

import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Versioned;
import cn.volunteering.scoring.hours.EntryId;
import cn.volunteering.scoring.hours.HoursEntry;
import cn.volunteering.scoring.hours.HoursLedger;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps each entry as a document under its derived identity, so that the database itself lets it exist only once. */
@Component
final class MongoHoursLedger implements HoursLedger {

    private final AggregateStore<HoursEntry> entries;

    MongoHoursLedger(AggregateStore<HoursEntry> hoursEntryStore) {
        this.entries = hoursEntryStore;
    }

    @Override
    public void post(Accepted<HoursEntry> entry) {
        var id = entry.state().id().value();
        if (!entries.insertIfAbsent(id, entry)) {
            requireSame(entry.state(), entries.get(id).state());
        }
    }

    private static void requireSame(HoursEntry entry, HoursEntry known) {
        if (!known.sameAs(entry)) {
            throw new RefusedException(Refusal.of("hours-entry-differs", "台账中已有同一服务记录，但内容不同"));
        }
    }

    @Override
    public Optional<HoursEntry> find(EntryId id) {
        return entries.find(id.value()).map(Versioned::state);
    }
}
