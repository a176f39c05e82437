package cn.volunteering.activity.schedule.web;

import cn.volunteering.activity.project.web.ProjectAccess;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.ActivityState;
import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import org.springframework.stereotype.Component;

/** The caller's access to activities. One out of the caller's reach looks like one that does not exist. */
@Component
public class ActivityAccess {

    private final AggregateStore<Activity> activities;
    private final ProjectAccess projects;

    ActivityAccess(AggregateStore<Activity> activities, ProjectAccess projects) {
        this.activities = activities;
        this.projects = projects;
    }

    /**
     * Returns an activity that the caller may organise.
     *
     * @throws NotFoundException if it does not exist, or its project is out of reach
     */
    public Versioned<Activity> organised(String id) {
        var activity = existing(id);
        requireReach(activity.state());
        return activity;
    }

    /** Returns the id of an activity that the caller may organise. */
    public ActivityId organised(ActivityId id) {
        return organised(id.value()).state().id();
    }

    /** Returns an activity that the caller may see: any whose sign-up was opened, or one to organise. */
    Versioned<Activity> seen(String id) {
        var activity = existing(id);
        if (activity.state().state() == ActivityState.PLANNED) {
            requireReach(activity.state());
        }
        return activity;
    }

    private Versioned<Activity> existing(String id) {
        var activity = activities.get(id);
        if (activity.state().discarded() != null) {
            throw new NotFoundException("activities", id);
        }
        return activity;
    }

    private void requireReach(Activity activity) {
        if (!projects.reaches(activity.projectId())) {
            throw new NotFoundException("activities", activity.id().value());
        }
    }
}
