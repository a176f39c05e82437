package cn.volunteering.activity.signup;

import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import java.util.Collection;
import java.util.Map;

/**
 * The sign-up orders of the bound tenant's activities. Joining and leaving are one atomic step each, however many
 * volunteers join at once. A new volunteer is placed behind everyone who joined before.
 */
public interface SignupLines {

    /** Returns the order of the given activity. */
    SignupLine of(Activity activity);

    /** Returns the orders of the given activities. */
    Map<ActivityId, SignupLine> of(Collection<Activity> activities);

    /** Appends the volunteer unless already present, and returns the resulting order. */
    SignupLine join(Activity activity, VolunteerId volunteer);

    /** Removes the volunteer if present, and returns the resulting order. */
    SignupLine leave(Activity activity, VolunteerId volunteer);
}
