package cn.volunteering.activity.schedule;

import cn.volunteering.activity.roster.VolunteerId;
import java.util.List;

/** The places of an activity, as the sign-up keeps them. */
public interface Places {

    /** Returns the number of volunteers who have a seat. */
    int seated(Activity activity);

    /** Returns the volunteers who have a seat. */
    List<VolunteerId> participants(Activity activity);

    /** Tells those who have a seat under the new plan and waited under the old one. */
    void tellPromoted(Activity before, Activity after);
}
