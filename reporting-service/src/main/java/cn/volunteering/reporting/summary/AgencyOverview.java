package cn.volunteering.reporting.summary;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import cn.volunteering.reporting.facts.Activity;
import cn.volunteering.reporting.facts.Headcount;
import cn.volunteering.reporting.facts.Volunteer;
import cn.volunteering.reporting.facts.VolunteerId;
import cn.volunteering.reporting.totals.PersonYear;
import cn.volunteering.reporting.totals.YearTotals;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sums up one period of an agency: a pure function of its facts, the period and the day. */
final class AgencyOverview {

    private static final String JOINT = "JOINT";

    private final AgencyYear data;
    private final SummaryPeriod period;
    private final LocalDate day;
    private final List<Volunteer> roster;
    private final List<PersonYear> service;

    AgencyOverview(AgencyYear data, SummaryPeriod period, LocalDate today) {
        this.data = data;
        this.period = period;
        this.day = period.referenceDay(today);
        this.roster = data.rosterAt(day);
        this.service = data.serviceIn(period);
    }

    /** Returns the overview with the given verdicts. */
    Overview with(PeriodVerdicts verdicts) {
        var totals = YearTotals.of(service, data.organisers());
        var staff = staff();
        var background = background(staff, verdicts);
        return new Overview(
                new Figures(roster.size(), totals.participants(), totals.minutes(), totals.activities(), 1, background),
                staff,
                background.registered(),
                background.activityStates(),
                totals.sections(),
                totals.branches());
    }

    private @Nullable LatestHeadcount staff() {
        return Headcount.latestUntil(YearMonth.from(day), data.headcounts())
                .map(headcount -> new LatestHeadcount(
                        headcount.month().atEndOfMonth(), headcount.establishment(), headcount.contract()))
                .orElse(null);
    }

    private Background background(@Nullable LatestHeadcount staff, PeriodVerdicts verdicts) {
        return new Background(
                staff == null ? 0 : staff.total(),
                staff == null ? 0 : 1,
                roster.stream().filter(Volunteer::isNationallyRegistered).count(),
                data.activitiesIn(period).collect(groupingBy(Activity::state, counting())),
                verdicts.counts(),
                new Breakdown(active(), modes(), party(), verdicts.indicators(), verdicts.block()));
    }

    private long active() {
        var active = data.activeUntil(day);
        return roster.stream()
                .filter(volunteer -> active.contains(volunteer.id()))
                .count();
    }

    private Map<String, Long> modes() {
        return data.activitiesIn(period)
                .filter(activity -> !activity.isCancelled())
                .collect(groupingBy(AgencyOverview::modeOf, counting()));
    }

    private static String modeOf(Activity activity) {
        return !activity.isConcentrated() && activity.branches().size() > 1 ? JOINT : activity.mode();
    }

    private PartyShare party() {
        var members = roster.stream()
                .filter(Volunteer::partyMember)
                .map(Volunteer::id)
                .collect(Collectors.toSet());
        Map<VolunteerId, Long> minutes = service.stream()
                .filter(person -> members.contains(person.volunteer()))
                .collect(groupingBy(PersonYear::volunteer, Collectors.summingLong(PersonYear::minutes)));
        long participants = minutes.values().stream().filter(each -> each > 0).count();
        return new PartyShare(
                members.size(),
                participants,
                minutes.values().stream().mapToLong(Long::longValue).sum());
    }
}
