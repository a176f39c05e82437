package cn.volunteering.activity.schedule;

import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.project.ProjectId;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.OrgUnits;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Versioned;
import java.time.Clock;

/** Plans an activity, and replaces the plan until it starts. */
public final class PlanActivity {

    private final Aggregates<Activity> activities;
    private final Aggregates<Project> projects;
    private final OrgUnits units;
    private final Places places;
    private final CareTerms careTerms;
    private final Clock clock;

    public PlanActivity(
            Aggregates<Activity> activities,
            Aggregates<Project> projects,
            OrgUnits units,
            Places places,
            CareTerms careTerms,
            Clock clock) {
        this.activities = activities;
        this.projects = projects;
        this.units = units;
        this.places = places;
        this.careTerms = careTerms;
        this.clock = clock;
    }

    /** Plans an activity of the project; refused if one of its branches is not known, or a term of care is missing. */
    public Versioned<Activity> plan(ProjectId project, ActivityPlan plan, AccountId organiser) {
        Project parent = projects.get(project.value()).state();
        var id = ActivityId.fresh();
        return activities.insert(
                id.value(),
                Decision.unless(
                        units.missingBranches(plan.branchIds()),
                        () -> caring(plan, Activity.plan(id, parent, plan, organiser, clock.instant()))));
    }

    private Decision<Activity> caring(ActivityPlan plan, Decision<Activity> decision) {
        return switch (decision) {
            case Decision.Refused<Activity> refused -> refused;
            case Decision.Accepted<Activity> accepted -> Decision.unless(careTerms.objection(plan), () -> accepted);
        };
    }

    /**
     * Replaces the plan of the activity that the caller has seen; refused if one of its branches is not known, or a term of
     * care is missing.
     */
    public Versioned<Activity> replan(Versioned<Activity> seen, ActivityPlan plan) {
        Project parent = projects.get(seen.state().projectId().value()).state();
        Activity before = seen.state();
        var replanned = activities.save(
                seen,
                Decision.unless(
                        units.missingBranches(plan.branchIds()),
                        () -> caring(plan, before.replan(plan, parent, places.seated(before), clock.instant()))));
        places.tellPromoted(before, replanned.state());
        return replanned;
    }
}
