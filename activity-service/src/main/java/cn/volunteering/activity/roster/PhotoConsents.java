package cn.volunteering.activity.roster;

import java.util.Collection;
import java.util.Set;

/** Who agrees that photos of them are published, built from the events of volunteer-service. */
@FunctionalInterface
public interface PhotoConsents {

    /** Returns those of the given volunteers who have agreed and not withdrawn it. */
    Set<VolunteerId> among(Collection<VolunteerId> volunteers);
}
