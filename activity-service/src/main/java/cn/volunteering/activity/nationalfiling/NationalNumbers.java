package cn.volunteering.activity.nationalfiling;

import cn.volunteering.activity.roster.VolunteerId;
import java.util.Collection;
import java.util.Map;

/** Looks up the national numbers of volunteers, as volunteer-service reports them. */
@FunctionalInterface
interface NationalNumbers {

    /** Returns the numbers of those of the volunteers who have one. */
    Map<VolunteerId, String> of(Collection<VolunteerId> volunteers);
}
