package cn.volunteering.scoring.naming.events;

import cn.volunteering.scoring.hours.ActivityId;

/**
 * Service outside the agency was confirmed (NX-44). Contains only the words of activity-service's event that describe it.
 *
 * @param activityId the id under which its hours are reported; no activity of the agency has it
 */
public record OutsideServiceConfirmed(ActivityId activityId, String organiser, String content) {

    public static final String TYPE = "volunteering.activity.outside-service-confirmed.v1";

    /** Returns the words that stand where other service has the title of its activity. */
    public String title() {
        return organiser + "：" + content;
    }
}
