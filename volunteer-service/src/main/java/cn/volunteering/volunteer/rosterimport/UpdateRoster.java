package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.AlreadyExistsException;
import cn.volunteering.domain.ConflictException;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.tenancy.audit.AuditLog;
import cn.volunteering.volunteer.organisation.OrgUnits;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.Volunteers;
import cn.volunteering.volunteer.rosterimport.PlannedRow.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings the roster up to date with a file that comes every month: lists everything first, then does what was listed.
 * Nothing is stored between the two, so that the plan is made again and must be the same.
 */
public final class UpdateRoster {

    private final Aggregates<Volunteer> roster;
    private final Volunteers volunteers;
    private final OrgUnits units;
    private final PersonalDataSafe safe;
    private final PlatformCalendar calendar;
    private final AuditLog audit;

    public UpdateRoster(
            Aggregates<Volunteer> roster,
            Volunteers volunteers,
            OrgUnits units,
            PersonalDataSafe safe,
            PlatformCalendar calendar,
            AuditLog audit) {
        this.roster = roster;
        this.volunteers = volunteers;
        this.units = units;
        this.safe = safe;
        this.calendar = calendar;
        this.audit = audit;
    }

    /**
     * Returns what applying the table would do.
     *
     * @param from the day from which people belong to another section or branch, today if it is {@code null}
     */
    public PlannedUpdate plan(ImportId id, RosterTable table, @Nullable LocalDate from) {
        var today = calendar.today();
        var effectiveFrom = Objects.requireNonNullElse(from, today);
        var known = new KnownUnits(units.all());
        var read = new RosterReader(known, today).read(table);
        var headings = read.headings();
        if (headings == null || !read.fileErrors().isEmpty()) {
            var nothing = planOf(id, effectiveFrom, table, read, List.of(), List.of());
            return new PlannedUpdate(nothing, List.of(), read.fileErrors(), List.of());
        }
        var people = KnownPeople.in(read, headings, safe, volunteers);
        var planning = new RosterPlanning(id, headings, people, known, safe, effectiveFrom, today);
        var steps = Stream.concat(
                        read.people().stream().map(planning::step),
                        read.flawed().stream().map(planning::step))
                .sorted(Comparator.comparingInt(step -> step.shown().row()))
                .toList();
        var plan = planOf(id, effectiveFrom, table, read, steps, missing(steps));
        return new PlannedUpdate(plan, steps, List.of(), FaultyRows.of(table, headings, plan.people()));
    }

    private static RosterPlan planOf(
            ImportId id,
            LocalDate from,
            RosterTable table,
            ReadRoster read,
            List<PlannedStep> steps,
            List<MissingPerson> missing) {
        var people = steps.stream().map(PlannedStep::shown).toList();
        var basis = steps.stream().map(PlannedStep::basis).toList();
        return new RosterPlan(
                id,
                RosterPlan.hash(id, from, people, missing, basis),
                from,
                table.source().sheet(),
                people,
                missing,
                read.ignoredColumns(),
                read.remarks());
    }

    private List<MissingPerson> missing(List<PlannedStep> steps) {
        var listed = steps.stream()
                .map(step -> step.shown().volunteerId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return volunteers.onRoster().stream()
                .filter(person -> !listed.contains(person.state().id()))
                .map(person -> MissingPerson.of(person.state()))
                .sorted(Comparator.comparing(MissingPerson::displayName)
                        .thenComparing(person -> person.volunteerId().value()))
                .toList();
    }

    /**
     * Does what a plan lists, after writing the audit entry.
     *
     * @param seen the hash of the plan that the user saw; refused if the plan would be another one now
     */
    public Decision<UpdateReport> apply(PlannedUpdate update, String seen) {
        var plan = update.plan();
        if (!plan.plan().equals(seen)) {
            return Decision.refused("roster-plan-changed", "名册或文件在预览之后有变化，请重新预览后再应用");
        }
        audit.record("roster-update", "roster-import/" + plan.id().value(), countsOf(plan));
        var failed = new ArrayList<>(register(update.steps()));
        update.steps().forEach(step -> change(step, failed));
        return Decision.accepted(new UpdateReport(plan, failed));
    }

    private static Map<String, String> countsOf(RosterPlan plan) {
        return Stream.of(Kind.values())
                .collect(Collectors.toMap(
                        kind -> kind.name().toLowerCase(Locale.ROOT), kind -> Integer.toString(plan.count(kind))));
    }

    private List<RowError> register(List<PlannedStep> steps) {
        var rows = new LinkedHashMap<String, Integer>();
        var people = new LinkedHashMap<String, Accepted<Volunteer>>();
        for (PlannedStep step : steps) {
            if (step.shown().kind() == Kind.NEW && step.after() != null) {
                people.put(step.after().id().value(), step.after().changed());
                rows.put(step.after().id().value(), step.shown().row());
            }
        }
        Set<String> stored = people.isEmpty() ? Set.of() : roster.insertAllAbsent(people);
        return rows.entrySet().stream()
                .filter(entry -> !stored.contains(entry.getKey()))
                .map(entry -> failure(entry.getValue()))
                .toList();
    }

    private void change(PlannedStep step, List<RowError> failed) {
        if (step.before() == null || step.after() == null) {
            return;
        }
        try {
            roster.save(step.before(), step.after().changed());
        } catch (ConflictException | AlreadyExistsException e) {
            failed.add(failure(step.shown().row()));
        }
    }

    private static RowError failure(int row) {
        return RowError.of(row, "", "应用过程中该人员已被他人登记或修改，本行未处理，请重新预览");
    }
}
