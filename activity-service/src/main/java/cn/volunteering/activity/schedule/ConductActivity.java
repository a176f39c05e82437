package cn.volunteering.activity.schedule;

import cn.volunteering.activity.project.Project;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Versioned;
import java.time.Clock;

/** Moves an activity along: opens its sign-up, begins it, ends it, or calls it off. */
public final class ConductActivity {

    private final Aggregates<Activity> activities;
    private final Aggregates<Project> projects;
    private final Clock clock;

    public ConductActivity(Aggregates<Activity> activities, Aggregates<Project> projects, Clock clock) {
        this.activities = activities;
        this.projects = projects;
        this.clock = clock;
    }

    /** Opens the sign-up. */
    public Versioned<Activity> recruit(ActivityId activity) {
        return activities.change(activity.value(), it -> it.recruit(projectOf(it), clock.instant()));
    }

    private Project projectOf(Activity activity) {
        return projects.get(activity.projectId().value()).state();
    }

    /** Begins the activity. */
    public Versioned<Activity> start(ActivityId activity) {
        return activities.change(activity.value(), it -> it.start(clock.instant()));
    }

    /** Ends the activity. */
    public Versioned<Activity> end(ActivityId activity) {
        return activities.change(activity.value(), Activity::end);
    }

    /** Calls the activity off. */
    public Versioned<Activity> cancel(ActivityId activity, String reason) {
        return activities.change(activity.value(), it -> it.cancel(reason));
    }
}
