package cn.volunteering.scoring.transfer;

import cn.volunteering.scoring.roster.VolunteerId;
import java.util.Collection;
import java.util.List;

/** The people who left the bound tenant for another agency. */
public interface Departures {

    /** Returns all departures of these people. */
    List<Departure> of(Collection<VolunteerId> people);
}
