package cn.volunteering.scoring.naming;

import cn.volunteering.scoring.roster.VolunteerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The volunteers of the bound tenant, as volunteer-service last published them. */
public interface People {

    /** Returns the people with these ids, as far as they are known. */
    Map<VolunteerId, Person> of(Collection<VolunteerId> ids);

    /** Returns the names of the people with these ids, as far as they are known. */
    default Map<VolunteerId, String> names(Collection<VolunteerId> ids) {
        return of(ids).values().stream()
                .filter(person -> person.name() != null)
                .collect(Collectors.toMap(Person::id, person -> Objects.requireNonNull(person.name())));
    }

    /** Returns everyone who is on the roster now. */
    List<Person> onRoster();
}
