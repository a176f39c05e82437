package cn.volunteering.activity.schedule;

import cn.volunteering.activity.project.Project;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Versioned;
import java.time.Clock;

/** Moves an activity through its states: opens its sign-up, starts, ends or cancels it. */
public final class ConductActivity {

    private final Aggregates<Activity> activities;
    private final Aggregates<Project> projects;
    private final Uninsured uninsured;
    private final Clock clock;

    public ConductActivity(
            Aggregates<Activity> activities, Aggregates<Project> projects, Uninsured uninsured, Clock clock) {
        this.activities = activities;
        this.projects = projects;
        this.uninsured = uninsured;
        this.clock = clock;
    }

    /** Opens the sign-up. */
    public Versioned<Activity> recruit(ActivityId activity) {
        return activities.change(activity.value(), it -> it.recruit(projectOf(it), clock.instant()));
    }

    private Project projectOf(Activity activity) {
        return projects.get(activity.projectId().value()).state();
    }

    /** Starts the activity; refused if its risk is high and a participant is not insured. */
    public Versioned<Activity> start(ActivityId activity) {
        return activities.change(activity.value(), it -> it.start(clock.instant(), uninsured.among(it)));
    }

    /** Ends the activity. */
    public Versioned<Activity> end(ActivityId activity) {
        return activities.change(activity.value(), Activity::end);
    }

    /** Cancels the activity. */
    public Versioned<Activity> cancel(ActivityId activity, String reason) {
        return activities.change(activity.value(), it -> it.cancel(reason));
    }

    /** Deletes the draft of an activity. */
    public void discard(ActivityId activity, AccountId by) {
        activities.change(activity.value(), it -> it.discard(new Signature(by, clock.instant())));
    }
}
