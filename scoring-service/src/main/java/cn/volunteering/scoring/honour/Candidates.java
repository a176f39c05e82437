package cn.volunteering.scoring.honour;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.scoring.brought.BroughtAlong;
import cn.volunteering.scoring.honour.SectionRanking.Figures;
import cn.volunteering.scoring.hours.ServiceTotals;
import cn.volunteering.scoring.hours.UnitId;
import cn.volunteering.scoring.hours.YearService;
import cn.volunteering.scoring.naming.People;
import cn.volunteering.scoring.naming.Person;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.scoring.violation.Violations;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Says from the ledgers who may be chosen in a year, and how the sections rank. */
public final class Candidates {

    private final ServiceTotals totals;
    private final BroughtAlong brought;
    private final Violations violations;
    private final People people;
    private final AwardPolicies policies;
    private final PlatformCalendar calendar;

    /**
     * A person who served in the year.
     *
     * @param brought how many of the minutes were served in other agencies before
     */
    public record Candidate(VolunteerId volunteer, Standing standing, long brought) {}

    public Candidates(
            ServiceTotals totals,
            BroughtAlong brought,
            Violations violations,
            People people,
            AwardPolicies policies,
            PlatformCalendar calendar) {
        this.totals = totals;
        this.brought = brought;
        this.violations = violations;
        this.people = people;
        this.policies = policies;
        this.calendar = calendar;
    }

    /** Returns everyone with counted minutes in the year, here or where they were before, most minutes first. */
    public List<Candidate> volunteersOf(int year) {
        var policy = policyOf(year);
        var barred = violations.barredIn(year);
        var elsewhere = broughtOf(year, policy);
        return together(minutesOf(year, policy), elsewhere).entrySet().stream()
                .filter(person -> person.getValue() > 0)
                .map(person -> new Candidate(
                        person.getKey(),
                        policy.standing(person.getValue(), barred.contains(person.getKey())),
                        elsewhere.getOrDefault(person.getKey(), 0L)))
                .sorted(Comparator.<Candidate>comparingLong(
                                each -> each.standing().minutes())
                        .reversed()
                        .thenComparing(each -> each.volunteer().value()))
                .toList();
    }

    private AwardPolicy policyOf(int year) {
        return policies.inForceOn(AwardPolicy.judging(year, calendar.today()));
    }

    private Map<VolunteerId, Long> minutesOf(int year, AwardPolicy policy) {
        return totals.ofYear(year).stream()
                .filter(each -> policy.evidence().counts(each.evidence()))
                .collect(groupingBy(YearService::volunteer, summingLong(YearService::minutes)));
    }

    private Map<VolunteerId, Long> broughtOf(int year, AwardPolicy policy) {
        return brought.ofAll().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, person -> person.getValue().minutesOf(year, policy.evidence())));
    }

    private static Map<VolunteerId, Long> together(Map<VolunteerId, Long> here, Map<VolunteerId, Long> elsewhere) {
        var sums = new HashMap<>(here);
        elsewhere.forEach((person, minutes) -> sums.merge(person, minutes, Long::sum));
        return sums;
    }

    /** Returns the standings of all people, or of all sections, in a year. */
    public Standings standings(HonourKind kind, int year) {
        return switch (kind) {
            case OUTSTANDING_VOLUNTEER ->
                new Standings(
                        volunteersOf(year).stream()
                                .collect(toMap(each -> each.volunteer().value(), Candidate::standing)),
                        policyOf(year).standing(0, false));
            case OUTSTANDING_SECTION ->
                new Standings(
                        sectionsOf(year).lines().stream()
                                .map(SectionRanking.Line::figures)
                                .collect(toMap(
                                        figures -> figures.section().value(),
                                        figures -> Standing.ofSection(figures.minutes()))),
                        Standing.ofSection(0));
        };
    }

    /**
     * Returns the ranking of the sections with people on the roster or with service in the year. What people brought along
     * counts for no section: the agency before has reported it.
     */
    public SectionRanking sectionsOf(int year) {
        var policy = policyOf(year);
        var service = totals.ofYear(year).stream()
                .filter(each -> policy.evidence().counts(each.evidence()))
                .toList();
        var minutes = service.stream().collect(groupingBy(YearService::section, summingLong(YearService::minutes)));
        var roster = people.onRoster().stream()
                .map(Person::section)
                .filter(Objects::nonNull)
                .collect(groupingBy(section -> section, counting()));
        var participants = participants(service);
        var activities = totals.activitiesBySection(year);
        return SectionRanking.of(sections(minutes.keySet(), roster.keySet()).stream()
                .map(section -> new Figures(
                        section,
                        minutes.getOrDefault(section, 0L),
                        participants.getOrDefault(section, 0L),
                        roster.getOrDefault(section, 0L),
                        activities.getOrDefault(section, 0L)))
                .toList());
    }

    private static List<UnitId> sections(Set<UnitId> serving, Set<UnitId> peopled) {
        var all = new TreeSet<>(Comparator.comparing(UnitId::value));
        all.addAll(serving);
        all.addAll(peopled);
        return List.copyOf(all);
    }

    /** Counts people with more than zero minutes for a section. */
    private static Map<UnitId, Long> participants(List<YearService> service) {
        record Place(UnitId section, VolunteerId volunteer) {}
        var minutes = new HashMap<Place, Long>();
        service.forEach(each -> minutes.merge(new Place(each.section(), each.volunteer()), each.minutes(), Long::sum));
        return minutes.entrySet().stream()
                .filter(place -> place.getValue() > 0)
                .collect(groupingBy(place -> place.getKey().section(), counting()));
    }
}
