package cn.volunteering.reporting.intake;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.reporting.facts.Activity;
import cn.volunteering.reporting.facts.Fact;
import cn.volunteering.reporting.facts.FactSink;
import cn.volunteering.reporting.facts.Headcount;
import cn.volunteering.reporting.facts.OrgUnit;
import cn.volunteering.reporting.facts.ServiceEntry;
import cn.volunteering.reporting.facts.Volunteer;
import cn.volunteering.reporting.summary.DueYears;
import cn.volunteering.reporting.totals.PersonYears;
import cn.volunteering.tenancy.TenantScope;

/**
 * Keeps each fact and says which year has to be summed up anew because of it: {@link DueYears} hands it to the job that
 * makes summaries.
 */
public final class KeepFacts implements FactSink {

    private final FactSink facts;
    private final PersonYears personYears;
    private final DueYears due;
    private final PlatformCalendar calendar;

    public KeepFacts(FactSink facts, PersonYears personYears, DueYears due, PlatformCalendar calendar) {
        this.facts = facts;
        this.personYears = personYears;
        this.due = due;
        this.calendar = calendar;
    }

    @Override
    public void keep(Fact fact, long version) {
        facts.keep(fact, version);
        switch (fact) {
            case Volunteer _ -> mark(calendar.thisYear()); // an earlier year is found by the sweep
            case OrgUnit _ -> {} // changes no figure: names of units are looked up when totals are shown
            case Headcount headcount -> mark(headcount.month().getYear());
            case Activity activity -> mark(PlatformCalendar.yearOf(activity.startsAt()));
            case ServiceEntry entry -> addUp(entry);
        }
    }

    private void addUp(ServiceEntry entry) {
        personYears.recompute(entry.volunteer(), entry.year());
        mark(entry.year());
    }

    private void mark(int year) {
        due.mark(TenantScope.tenant(), year);
    }
}
