package cn.volunteering.scoring.brought;

import cn.volunteering.scoring.roster.VolunteerId;
import java.util.Collection;
import java.util.List;

/** The arrivals at the bound tenant. */
public interface Arrivals {

    /** Returns the arrivals of these people. */
    List<Arrival> of(Collection<VolunteerId> people);

    /** Returns the arrivals of everyone who has joined. */
    List<Arrival> ofAll();

    /** Returns what was stated about a transfer, by any agency. */
    List<Arrival> of(TransferId transfer);
}
