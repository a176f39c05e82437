package cn.volunteering.scoring.violation;

import cn.volunteering.scoring.hours.RecordId;
import cn.volunteering.scoring.roster.VolunteerId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The violations of the bound tenant. There are few. */
public interface Violations {

    /** Returns the decisions on the given records that hold. */
    List<Violation> upheldOn(Collection<RecordId> records);

    /** Returns the people whom a decision keeps from honours of a year. */
    Set<VolunteerId> barredIn(int year);
}
