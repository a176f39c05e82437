package cn.volunteering.scoring.quality;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.scoring.hours.ConfirmedRecords;
import cn.volunteering.scoring.hours.RecordId;
import cn.volunteering.scoring.hours.ServiceRecord;
import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerAccounts;
import java.util.function.Predicate;

/** Rates confirmed services (NX-19). A service can be rated again; the last rating counts. */
public final class RateService {

    private final Aggregates<Rating> ratings;
    private final ConfirmedRecords records;
    private final QualityRules rules;
    private final VolunteerAccounts accounts;
    private final RatingReach reach;
    private final PlatformCalendar calendar;

    public RateService(
            Aggregates<Rating> ratings,
            ConfirmedRecords records,
            QualityRules rules,
            VolunteerAccounts accounts,
            RatingReach reach,
            PlatformCalendar calendar) {
        this.ratings = ratings;
        this.records = records;
        this.rules = rules;
        this.accounts = accounts;
        this.reach = reach;
        this.calendar = calendar;
    }

    /**
     * Rates the service of a record.
     *
     * @throws NotFoundException if the ledger has no such record, or it is out of reach
     * @throws RefusedException if it is the rater's own service
     */
    public Versioned<Rating> rate(RecordId record, Scores scores, AccountId by) {
        var entry = records.first(record);
        if (!reach.sections().test(entry.service().section())) {
            throw new NotFoundException("hours", record.value());
        }
        var decision = Rating.rate(
                entry.service(),
                entry.year(),
                scores,
                rules.inForceOn(entry.day()),
                by,
                accounts.volunteerOf(by),
                calendar.now());
        return ratings.changeOrBegin(record.value(), decision::orThrow, _ -> decision);
    }

    /** Returns which services the account may rate, by the rules of {@link #rate}. */
    public Predicate<ServiceRecord> rateableBy(AccountId by) {
        var sections = reach.sections();
        var self = accounts.volunteerOf(by);
        return service -> sections.test(service.section())
                && self.filter(service.volunteer()::equals).isEmpty();
    }
}
