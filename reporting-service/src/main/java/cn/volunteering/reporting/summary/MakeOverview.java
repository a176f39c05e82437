package cn.volunteering.reporting.summary;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.reporting.facts.Activity;
import cn.volunteering.reporting.facts.Facts;
import cn.volunteering.reporting.facts.FiledProject;
import cn.volunteering.reporting.facts.Headcount;
import cn.volunteering.reporting.facts.OutsideService;
import cn.volunteering.reporting.facts.Volunteer;
import cn.volunteering.reporting.totals.Organisers;
import cn.volunteering.reporting.totals.PersonYears;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Computes overviews: of an agency from its facts and person totals, of an office from the summaries it has received.
 */
public final class MakeOverview {

    private final Facts facts;
    private final PersonYears personYears;
    private final OfficeFigures received;
    private final PeriodOutcomes outcomes;
    private final PlatformCalendar calendar;

    public MakeOverview(
            Facts facts,
            PersonYears personYears,
            OfficeFigures received,
            PeriodOutcomes outcomes,
            PlatformCalendar calendar) {
        this.facts = facts;
        this.personYears = personYears;
        this.received = received;
        this.outcomes = outcomes;
        this.calendar = calendar;
    }

    /** Returns the years with data: those with service, or with a summary from a tenant below. */
    public Set<Integer> years() {
        var years = new TreeSet<>(personYears.years());
        years.addAll(received.years());
        return years;
    }

    /**
     * Computes the overviews of the bound office from the summaries it has received: of the year, of periods with a
     * summary from a tenant below, and of some others.
     *
     * @param others periods of the year that are wanted in any case
     */
    public Map<SummaryPeriod, Overview> ofOffice(int year, Collection<SummaryPeriod> others) {
        var sums = received.of(year);
        var overviews = new TreeMap<SummaryPeriod, Overview>();
        SummaryPeriod.partsOf(year).stream()
                .filter(period -> sums.containsKey(period) || isWanted(period, others))
                .forEach(period -> overviews.put(period, Overview.of(sums.getOrDefault(period, Figures.NONE))));
        return overviews;
    }

    /**
     * Computes the overviews of the bound agency up to now: of the year, of the current quarter and month, of periods
     * with activities or service, and of some others.
     *
     * @param others periods of the year that are wanted in any case
     */
    public Map<SummaryPeriod, Overview> ofAgency(int year, Collection<SummaryPeriod> others) {
        var data = load(year);
        var periods = SummaryPeriod.partsOf(year).stream()
                .filter(period -> period.hasBegunBy(calendar.today()))
                .filter(period -> isWanted(period, others) || data.hasAnythingIn(period))
                .toList();
        var verdicts = outcomes.of(year, periods);
        var overviews = new TreeMap<SummaryPeriod, Overview>();
        periods.forEach(period -> overviews.put(
                period,
                new AgencyOverview(data, period, calendar.today())
                        .with(verdicts.getOrDefault(period, PeriodVerdicts.NONE))));
        return overviews;
    }

    private boolean isWanted(SummaryPeriod period, Collection<SummaryPeriod> others) {
        return period.kind() == SummaryPeriod.Kind.YEAR || period.contains(calendar.today()) || others.contains(period);
    }

    private AgencyYear load(int year) {
        var activities = activitiesOf(year);
        return new AgencyYear(
                year,
                activities,
                activitiesOf(year - 1),
                Organisers.of(activities, facts.all(FiledProject.class)),
                personYears.all(year),
                personYears.all(year - 1),
                facts.all(Volunteer.class),
                facts.all(Headcount.class));
    }

    private List<Activity> activitiesOf(int year) {
        return Stream.concat(
                        facts.filedUnder(year, Activity.class).stream(),
                        facts.filedUnder(year, OutsideService.class).stream().map(OutsideService::activity))
                .toList();
    }
}
