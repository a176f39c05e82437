package cn.volunteering.scoring.violation;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.AlreadyExistsException;
import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.scoring.hours.ConfirmedRecords;
import cn.volunteering.scoring.hours.RecordId;
import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerAccounts;

/** Records decisions on violations and lifts them (NX-21). */
public final class UpholdViolation {

    private final Aggregates<Violation> violations;
    private final ConfirmedRecords records;
    private final ViolationEffects effects;
    private final VolunteerAccounts accounts;
    private final PlatformCalendar calendar;

    public UpholdViolation(
            Aggregates<Violation> violations,
            ConfirmedRecords records,
            ViolationEffects effects,
            VolunteerAccounts accounts,
            PlatformCalendar calendar) {
        this.violations = violations;
        this.records = records;
        this.effects = effects;
        this.accounts = accounts;
        this.calendar = calendar;
    }

    /**
     * Records that a violation in the service of a record was upheld.
     *
     * @throws NotFoundException if the ledger has no such record
     * @throws AlreadyExistsException if a decision on the record holds
     * @throws RefusedException if it is the acting person's own service
     */
    public Versioned<Violation> uphold(RecordId record, String reason, AccountId by) {
        var entry = records.first(record);
        var decision = Violation.uphold(
                entry, reason, effects.inForceOn(entry.day()), by, accounts.volunteerOf(by), calendar.today());
        return violations.insert(decision.orThrow().id().value(), decision);
    }

    /**
     * Lifts the decision that the caller has seen.
     *
     * @throws RefusedException if it was lifted before, or concerns the acting person
     */
    public Versioned<Violation> lift(Versioned<Violation> seen, String reason, AccountId by) {
        return violations.save(seen, seen.state().lift(reason, accounts.volunteerOf(by), calendar.today()));
    }
}
