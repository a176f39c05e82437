package cn.volunteering.volunteer.reportin;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.volunteer.roster.AccountId;
import cn.volunteering.volunteer.roster.Volunteer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Takes, confirms and returns report-ins (NX-43). */
public final class ReportToCommunity {

    private final Aggregates<ReportIn> store;
    private final Function<Collection<String>, Map<String, String>> communities;
    private final PlatformCalendar calendar;

    /** @param communities returns the names of those among some communities that are in the register, by id */
    public ReportToCommunity(
            Aggregates<ReportIn> store,
            Function<Collection<String>, Map<String, String>> communities,
            PlatformCalendar calendar) {
        this.store = store;
        this.communities = communities;
        this.calendar = calendar;
    }

    /**
     * Takes a volunteer's own report.
     *
     * @throws RefusedException if the community is not in the register, or the report is refused
     */
    public Versioned<ReportIn> report(Volunteer self, Visit visit) {
        requireKnown(visit);
        var id = ReportInId.next();
        return store.insert(id.value(), ReportIn.report(id, self, visit, calendar.today()));
    }

    /**
     * Records the report-in of a volunteer who cannot sign in.
     *
     * @throws RefusedException if the community is not in the register, or the volunteer has an account
     */
    public Versioned<ReportIn> recordFor(Volunteer volunteer, Visit visit, AccountId by) {
        requireKnown(visit);
        var id = ReportInId.next();
        return store.insert(id.value(), ReportIn.recordFor(id, volunteer, visit, by, calendar.today()));
    }

    private void requireKnown(Visit visit) {
        var id = visit.communityId();
        if (!communities.apply(List.of(id)).containsKey(id)) {
            throw new RefusedException(Refusal.of("report-in-community-unknown", "社区登记中没有所填的社区"));
        }
    }

    /** Confirms the report-in that the caller has seen. */
    public Versioned<ReportIn> confirm(Versioned<ReportIn> seen, Volunteer volunteer, AccountId by) {
        return store.save(seen, seen.state().confirm(volunteer, by));
    }

    /** Returns the report-in that the caller has seen to the volunteer. */
    public Versioned<ReportIn> giveBack(Versioned<ReportIn> seen, Volunteer volunteer, AccountId by, String reason) {
        return store.save(seen, seen.state().giveBack(volunteer, by, reason));
    }
}
