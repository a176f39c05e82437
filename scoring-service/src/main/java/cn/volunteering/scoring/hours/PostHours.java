package cn.volunteering.scoring.hours;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.domain.Decision.Refused;
import cn.volunteering.domain.RefusedException;
import java.time.Clock;
import java.util.List;

/** Posts confirmed service to the hours ledger. Posting the same record again changes nothing. */
public final class PostHours {

    private final HoursLedger ledger;
    private final Clock clock;

    public PostHours(HoursLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Posts the records and returns their entries.
     *
     * @throws RefusedException if a record must not count, or the ledger has an entry for it with other content
     */
    public List<HoursEntry> confirm(List<ServiceRecord> records) {
        List<Accepted<HoursEntry>> entries = records.stream().map(this::entry).toList();
        ledger.post(entries);
        return entries.stream().map(Accepted::state).toList();
    }

    private Accepted<HoursEntry> entry(ServiceRecord record) {
        Decision<HoursEntry> decision = HoursEntry.confirm(record, clock.instant());
        return switch (decision) {
            case Accepted<HoursEntry> accepted -> accepted;
            case Refused<HoursEntry>(var refusal) -> throw new RefusedException(refusal);
        };
    }
}
