package cn.volunteering.scoring.hours;

import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.domain.Decision.Refused;
import cn.volunteering.domain.RefusedException;
import java.time.Clock;

/** Posts confirmed service to the hours ledger. Doing it again for the same record changes nothing. */
public final class PostHours {

    private final HoursLedger ledger;
    private final Clock clock;

    public PostHours(HoursLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Posts the record.
     *
     * @throws RefusedException if it must not count, or the ledger knows the record with other content
     */
    public void confirm(ServiceRecord service) {
        switch (HoursEntry.confirm(service, clock.instant())) {
            case Accepted<HoursEntry> entry -> ledger.post(entry);
            case Refused<HoursEntry>(var refusal) -> throw new RefusedException(refusal);
        }
    }
}
