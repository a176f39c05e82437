package cn.volunteering.registry.access;

import cn.volunteering.registry.identity.AccountId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The volunteers of the bound tenant. */
public interface People {

    /** Returns the volunteer with the given id. */
    Optional<Person> find(VolunteerId volunteer);

    /** Returns the volunteers who sign in with the given accounts. */
    Map<AccountId, Person> of(Collection<AccountId> accounts);
}
