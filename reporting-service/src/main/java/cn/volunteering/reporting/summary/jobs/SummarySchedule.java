package cn.volunteering.reporting.summary.jobs;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.reporting.summary.DueYears;
import cn.volunteering.reporting.summary.DueYears.TenantYear;
import cn.volunteering.reporting.summary.MakeSummary;
import cn.volunteering.reporting.verdict.MakeVerdicts;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the verdicts and summaries that are due, each in the scope of its tenant. */
@Component
class SummarySchedule {

    private static final Logger LOG = LoggerFactory.getLogger(SummarySchedule.class);
    private static final Actor ACTOR = Actor.system("reporting-summaries");

    private final DueYears due;
    private final MakeVerdicts makeVerdicts;
    private final MakeSummary makeSummary;
    private final TenantDirectory tenants;
    private final PlatformCalendar calendar;

    SummarySchedule(
            DueYears due,
            MakeVerdicts makeVerdicts,
            MakeSummary makeSummary,
            TenantDirectory tenants,
            PlatformCalendar calendar) {
        this.due = due;
        this.makeVerdicts = makeVerdicts;
        this.makeSummary = makeSummary;
        this.tenants = tenants;
        this.calendar = calendar;
    }

    void makeDueYears() {
        due.take().forEach(this::makeOrRetry);
    }

    private void makeOrRetry(TenantYear which) {
        if (!isActive(which.tenant())) {
            return;
        }
        try {
            TenantScope.run(which.tenant(), ACTOR, () -> make(which.year()));
        } catch (RuntimeException e) {
            LOG.warn("Could not make the {} summary of {}; will retry: {}", which.year(), which.tenant(), e.toString());
            due.mark(which.tenant(), which.year());
        }
    }

    /** Judges the year first: its summary contains the verdicts. */
    private void make(int year) {
        makeVerdicts.refresh(year);
        makeSummary.refresh(year);
    }

    private boolean isActive(TenantId tenant) {
        return tenants.find(tenant).filter(TenantEntry::isActive).isPresent();
    }

    /** Marks all years for new verdicts and summaries, in case of a crash, a change of overseer or a new day. */
    void sweep() {
        tenants.all().stream()
                .filter(TenantEntry::isActive)
                .map(TenantEntry::id)
                .forEach(this::markAllYears);
    }

    private void markAllYears(TenantId tenant) {
        try {
            TenantScope.call(tenant, ACTOR, this::years).forEach(year -> due.mark(tenant, year));
        } catch (RuntimeException e) {
            LOG.warn("Could not make the summaries of {}; leaving them to the next sweep: {}", tenant, e.toString());
        }
    }

    private Set<Integer> years() {
        var years = new TreeSet<>(makeSummary.years());
        years.add(calendar.thisYear());
        return years;
    }
}
