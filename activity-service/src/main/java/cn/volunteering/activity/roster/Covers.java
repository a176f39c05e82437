package cn.volunteering.activity.roster;

import java.time.LocalDate;
import java.util.Set;

/** The accident insurance of volunteers (条例 art. 17), built from the events of volunteer-service. */
@FunctionalInterface
public interface Covers {

    /** Returns the volunteers whose accident insurance is in force on the given day. */
    Set<VolunteerId> inForceOn(LocalDate day);
}
