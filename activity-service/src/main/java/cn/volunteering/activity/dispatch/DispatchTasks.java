package cn.volunteering.activity.dispatch;

import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.OrgUnits;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import java.util.Set;
import java.util.function.BiFunction;

/** Issues orders to sections and records what becomes of them (NX-34). */
public final class DispatchTasks {

    private final Aggregates<Dispatch> dispatches;
    private final Aggregates<Project> projects;
    private final OrgUnits units;
    private final PlatformCalendar calendar;

    public DispatchTasks(
            Aggregates<Dispatch> dispatches, Aggregates<Project> projects, OrgUnits units, PlatformCalendar calendar) {
        this.dispatches = dispatches;
        this.projects = projects;
        this.units = units;
        this.calendar = calendar;
    }

    /** Issues an order; refused if one of the sections is not known. */
    public Versioned<Dispatch> issue(Order order, Set<SectionId> sections, AccountId by) {
        var id = DispatchId.fresh();
        return dispatches.insert(
                id.value(),
                Decision.unless(
                        units.missingSections(sections),
                        () -> Dispatch.issue(id, order, sections, signed(by), calendar.today())));
    }

    /** Carries out a step of a section or of the committee. */
    public Versioned<Dispatch> change(
            DispatchId id, AccountId by, BiFunction<Dispatch, Signature, Decision<Dispatch>> step) {
        return dispatches.change(id.value(), it -> step.apply(it, signed(by)));
    }

    /** Records the activity that carried out a section's task. */
    public Versioned<Dispatch> execute(DispatchId id, SectionId section, Activity activity, AccountId by) {
        var carriers =
                projects.get(activity.projectId().value()).state().proposal().sections();
        return change(id, by, (it, signature) -> it.execute(section, activity, carriers, signature));
    }

    private Signature signed(AccountId by) {
        return new Signature(by, calendar.now());
    }
}
