package cn.volunteering.scoring.hours;

import cn.volunteering.domain.Ledger;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Posts confirmed service to the hours ledger (志愿服务时长台账, NX-50). Posting the same record again changes nothing. */
public final class PostHours {

    private final Ledger<HoursEntry> ledger;
    private final Clock clock;

    public PostHours(Ledger<HoursEntry> ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Posts the records and returns their entries.
     *
     * @throws RefusedException if a record must not count, or the ledger has an entry for it with other content
     */
    public Collection<HoursEntry> confirm(List<ServiceRecord> records) {
        List<HoursEntry> entries = records.stream()
                .map(record -> HoursEntry.confirm(record, clock.instant()).orThrow())
                .toList();
        Map<String, HoursEntry> posted = ledger.post(entries);
        entries.forEach(entry -> requireSame(entry, posted.getOrDefault(entry.identity(), entry)));
        return posted.values();
    }

    private static void requireSame(HoursEntry entry, HoursEntry posted) {
        if (!entry.sameAs(posted)) {
            throw new RefusedException(Refusal.of("hours-entry-differs", "台账中已有同一服务记录，但内容不同"));
        }
    }
}
