package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.EffectiveValue;
import cn.volunteering.policy.EffectiveValues;
import cn.volunteering.policy.PolicyKey;
import cn.volunteering.policy.TypedKey;
import cn.volunteering.reporting.facts.Activity;
import cn.volunteering.reporting.facts.ActivityId;
import cn.volunteering.reporting.facts.Axis;
import cn.volunteering.reporting.facts.OrgUnit;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.facts.Volunteer;
import cn.volunteering.reporting.facts.VolunteerId;
import cn.volunteering.reporting.totals.Organisers;
import cn.volunteering.reporting.totals.PersonYear;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A tenant's year as seen on a day: the facts, and the policy values in force. */
public final class Situation {

    private final Snapshot snapshot;
    private final EffectiveValues values;
    private final int year;
    private final LocalDate today;
    private final Map<ActivityId, Activity> activities;
    private final Map<VolunteerId, PersonYear> service;
    private final Attendance attendance;
    private final Organisers organisers;
    private final Map<InForce, EffectiveValue> inForce = new HashMap<>();
    private final Map<LocalDate, List<Volunteer>> rosters = new HashMap<>();

    private record InForce(PolicyKey key, LocalDate day) {}

    /**
     * @param values the policy values of the tenant
     * @param today the day of judgement; the year must have begun by then
     */
    public Situation(Snapshot snapshot, EffectiveValues values, int year, LocalDate today) {
        this.snapshot = snapshot;
        this.values = values;
        this.year = year;
        this.today = today;
        this.activities = snapshot.activities().stream().collect(Collectors.toMap(Activity::id, Function.identity()));
        this.service = serviceIn(year).collect(Collectors.toMap(PersonYear::volunteer, Function.identity()));
        this.attendance = new Attendance(service.values());
        this.organisers = Organisers.of(snapshot.activities(), snapshot.projects());
    }

    private Stream<PersonYear> serviceIn(int wanted) {
        return snapshot.service().stream().filter(total -> total.year() == wanted);
    }

    Snapshot snapshot() {
        return snapshot;
    }

    int year() {
        return year;
    }

    LocalDate today() {
        return today;
    }

    Attendance attendance() {
        return attendance;
    }

    Organisers organisers() {
        return organisers;
    }

    /** Returns the value in force for a period, from both sides. */
    EffectiveValue inForce(PolicyKey key, Period period) {
        return inForce.computeIfAbsent(
                new InForce(key, period.judgedOn(today)), wanted -> values.on(wanted.day(), wanted.key()));
    }

    /** Returns the value in force for a period; every key of this kind has a default. */
    <T> T option(TypedKey<T> key, Period period) {
        return inForce(key.key(), period)
                .value()
                .map(key.read())
                .orElseThrow(() -> new IllegalStateException("No default for " + key.key()));
    }

    Optional<Activity> activity(ActivityId id) {
        return Optional.ofNullable(activities.get(id));
    }

    /** Returns the service of the year, by person. */
    Map<VolunteerId, PersonYear> service() {
        return service;
    }

    /** Returns the service of a person in the year. */
    PersonYear serviceOf(VolunteerId person) {
        return service.getOrDefault(person, PersonYear.none(person, year));
    }

    /** Returns the volunteers on the roster at the end of a day. */
    List<Volunteer> rosterAt(LocalDate day) {
        return rosters.computeIfAbsent(day, _ -> snapshot.volunteers().stream()
                .filter(volunteer -> volunteer.isOnRosterAt(day))
                .toList());
    }

    /** Returns the subjects of the given kind in a period. */
    Stream<Subject> subjects(Subject.Kind kind, Period period) {
        var day = period.judgedOn(today);
        return switch (kind) {
            case UNIT -> Stream.of(Subject.UNIT);
            case SECTION -> units(Axis.SECTION, day).map(Subject::section);
            case BRANCH -> units(Axis.BRANCH, day).map(Subject::branch);
            case PERSON ->
                service.values().stream()
                        .filter(total -> total.minutes() > 0)
                        .map(total -> Subject.person(total.volunteer()));
        };
    }

    /** Returns the units that are open now; for an earlier day, those to which anyone on the roster belonged then. */
    private Stream<UnitId> units(Axis axis, LocalDate day) {
        var all = snapshot.units().stream().filter(unit -> unit.axis() == axis);
        if (!day.isBefore(today)) {
            return all.filter(OrgUnit::active).map(OrgUnit::id);
        }
        Set<UnitId> peopled = rosterAt(day).stream()
                .map(volunteer -> volunteer.placeAt(day))
                .flatMap(place -> Stream.ofNullable(axis == Axis.SECTION ? place.section() : place.branch()))
                .collect(Collectors.toSet());
        return all.map(OrgUnit::id).filter(peopled::contains);
    }
}
