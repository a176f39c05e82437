package cn.volunteering.scoring.hours;

import cn.volunteering.domain.Ledger;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Posts confirmed service and its corrections to the hours ledger (志愿服务时长台账, NX-50). Posting the same record or
 * correction again changes nothing.
 */
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
        return post(records.stream()
                .map(record -> HoursEntry.confirm(record, clock.instant()).orThrow())
                .toList());
    }

    /**
     * Posts the corrections, which may be several of one record, and returns their entries: reversals and new minutes.
     *
     * @throws RefusedException if a correction must not count, the ledger lacks what it corrects, or it has an entry for
     *     the same revision with other content
     */
    public Collection<HoursEntry> correct(List<CorrectedRecord> records) {
        var trail = new HoursTrail(ledger.entries(identitiesBefore(records)).values());
        return post(records.stream()
                .flatMap(record -> trail.plan(record, clock.instant()).stream())
                .toList());
    }

    private static Set<String> identitiesBefore(List<CorrectedRecord> records) {
        return records.stream()
                .flatMap(CorrectedRecord::predecessors)
                .map(EntryId::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Collection<HoursEntry> post(List<HoursEntry> entries) {
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
