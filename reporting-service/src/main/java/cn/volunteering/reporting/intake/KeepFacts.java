package cn.volunteering.reporting.intake;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.reporting.facts.Activity;
import cn.volunteering.reporting.facts.FactSink;
import cn.volunteering.reporting.facts.Facts;
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

    private final Facts facts;
    private final PersonYears personYears;
    private final DueYears due;
    private final PlatformCalendar calendar;

    public KeepFacts(Facts facts, PersonYears personYears, DueYears due, PlatformCalendar calendar) {
        this.facts = facts;
        this.personYears = personYears;
        this.due = due;
        this.calendar = calendar;
    }

    @Override
    public void keep(Volunteer volunteer, long version) {
        facts.keep(volunteer, version);
        mark(calendar.thisYear()); // an earlier year is found by the sweep
    }

    /** Changes no figure: names of units are looked up when totals are shown. */
    @Override
    public void keep(OrgUnit unit, long version) {
        facts.keep(unit, version);
    }

    @Override
    public void keep(Headcount headcount, long version) {
        facts.keep(headcount, version);
        mark(headcount.month().getYear());
    }

    @Override
    public void keep(Activity activity, long version) {
        facts.keep(activity, version);
        mark(PlatformCalendar.yearOf(activity.startsAt()));
    }

    @Override
    public void add(ServiceEntry entry) {
        facts.add(entry);
        personYears.recompute(entry.volunteer(), entry.year());
        mark(entry.year());
    }

    private void mark(int year) {
        due.mark(TenantScope.tenant(), year);
    }
}
