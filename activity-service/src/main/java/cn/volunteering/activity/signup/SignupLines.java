package cn.volunteering.activity.signup;

import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import java.util.Collection;
import java.util.Map;

/**
 * The orders of all activities of the bound tenant. Joining and leaving are one atomic step each, however many come at
 * once: who joins stands behind everyone who joined before.
 */
public interface SignupLines {

    /** The order of the given activity. */
    SignupLine of(Activity activity);

    /** The orders of the given activities. */
    Map<ActivityId, SignupLine> of(Collection<Activity> activities);

    /** Puts the volunteer at the end unless the volunteer stands in it already, and tells the order thereafter. */
    SignupLine join(Activity activity, VolunteerId volunteer);

    /** Takes the volunteer out of it, if the volunteer is in it, and tells the order thereafter. */
    SignupLine leave(Activity activity, VolunteerId volunteer);
}
