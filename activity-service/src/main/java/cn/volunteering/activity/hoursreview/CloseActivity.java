package cn.volunteering.activity.hoursreview;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.Attendances;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Versioned;

/** Closes an activity (办结) once a second person has reviewed all of its hours. */
public final class CloseActivity {

    private final Aggregates<Activity> activities;
    private final Attendances attendances;

    public CloseActivity(Aggregates<Activity> activities, Attendances attendances) {
        this.activities = activities;
        this.attendances = attendances;
    }

    /** Closes the activity. */
    public Versioned<Activity> close(ActivityId id) {
        return activities.change(id.value(), it -> it.close(unreviewed(id)));
    }

    private long unreviewed(ActivityId id) {
        return attendances.at(id).stream().filter(Attendance::awaitsReview).count();
    }
}
