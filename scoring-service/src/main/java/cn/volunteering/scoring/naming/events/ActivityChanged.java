package cn.volunteering.scoring.naming.events;

import cn.volunteering.scoring.hours.ActivityId;

/** An activity was planned or changed. Contains only the title from activity-service's event. */
public record ActivityChanged(ActivityId activityId, String title) {

    public static final String TYPE = "volunteering.activity.activity-changed.v1";
    public static final String TOPIC = "activity.events.v1";
}
