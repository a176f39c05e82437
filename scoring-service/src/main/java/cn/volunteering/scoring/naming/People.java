package cn.volunteering.scoring.naming;

import cn.volunteering.scoring.roster.VolunteerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The volunteers of the bound tenant, as volunteer-service last published them. */
public interface People {

    /** Returns the people with these ids, as far as they are known. */
    Map<VolunteerId, Person> of(Collection<VolunteerId> ids);

    /** Returns everyone who is on the roster now. */
    List<Person> onRoster();
}
