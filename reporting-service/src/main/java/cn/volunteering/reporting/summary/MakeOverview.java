package cn.volunteering.reporting.summary;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.reporting.facts.Activity;
import cn.volunteering.reporting.facts.Facts;
import cn.volunteering.reporting.facts.FiledProject;
import cn.volunteering.reporting.facts.Headcount;
import cn.volunteering.reporting.facts.OutsideService;
import cn.volunteering.reporting.facts.Volunteer;
import cn.volunteering.reporting.totals.Organisers;
import cn.volunteering.reporting.totals.PersonYears;
import cn.volunteering.reporting.totals.YearTotals;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Computes overviews: of an agency from its facts and person totals, of an office from the summaries it has received.
 */
public final class MakeOverview {

    private final Facts facts;
    private final PersonYears personYears;
    private final OfficeFigures received;
    private final YearOutcomes outcomes;
    private final PlatformCalendar calendar;

    public MakeOverview(
            Facts facts,
            PersonYears personYears,
            OfficeFigures received,
            YearOutcomes outcomes,
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

    /** Computes the overview of the bound office from the summaries it has received for the year. */
    public Overview ofOffice(int year) {
        return Overview.of(received.of(year));
    }

    /** Computes the overview of the bound agency for the year up to now. */
    public Overview ofAgency(int year) {
        var activities = facts.filedUnder(year, Activity.class);
        var totals = YearTotals.of(personYears.all(year), organisers(year, activities));
        var day = referenceDay(year, calendar.today());
        var roster = rosterAt(day);
        var staff = staffAt(day);
        var background = background(staff, roster, states(activities), outcomes.of(year));
        return new Overview(
                figures(totals, roster, background),
                staff,
                background.registered(),
                background.activityStates(),
                totals.sections(),
                totals.branches());
    }

    private Organisers organisers(int year, List<Activity> activities) {
        var served = new ArrayList<>(activities);
        facts.filedUnder(year, OutsideService.class).forEach(service -> served.add(service.activity()));
        return Organisers.of(served, facts.all(FiledProject.class));
    }

    /**
     * Returns the day on which the roster of a year is evaluated: the last day of the year, or today if the year has
     * not ended.
     */
    static LocalDate referenceDay(int year, LocalDate today) {
        var last = LocalDate.of(year, 12, 31);
        return last.isBefore(today) ? last : today;
    }

    private List<Volunteer> rosterAt(LocalDate day) {
        return facts.all(Volunteer.class).stream()
                .filter(volunteer -> volunteer.isOnRosterAt(day))
                .toList();
    }

    private static Background background(
            @Nullable LatestHeadcount staff,
            List<Volunteer> roster,
            Map<String, Long> activityStates,
            VerdictCounts verdicts) {
        return new Background(
                staff == null ? 0 : staff.total(),
                staff == null ? 0 : 1,
                roster.stream().filter(Volunteer::isNationallyRegistered).count(),
                activityStates,
                verdicts);
    }

    private static Figures figures(YearTotals totals, List<Volunteer> roster, Background background) {
        return new Figures(roster.size(), totals.participants(), totals.minutes(), totals.activities(), 1, background);
    }

    private @Nullable LatestHeadcount staffAt(LocalDate day) {
        return Headcount.latestUntil(YearMonth.from(day), facts.all(Headcount.class))
                .map(headcount -> new LatestHeadcount(
                        headcount.month().atEndOfMonth(), headcount.establishment(), headcount.contract()))
                .orElse(null);
    }

    private static Map<String, Long> states(List<Activity> activities) {
        return activities.stream().collect(groupingBy(Activity::state, counting()));
    }
}
