package cn.volunteering.volunteer.roster;

import cn.volunteering.domain.Versioned;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Finds volunteers of the bound tenant by what only one of them may hold. */
public interface Volunteers {

    /** The volunteer who signs in with the account. */
    Optional<Versioned<Volunteer>> findByAccount(AccountId account);

    /** Those of the given {@link Claims} that someone on the roster holds, whether or not that person has left. */
    Set<String> taken(Collection<String> claims);

    /** Those of the given volunteers that are on the roster. */
    Set<VolunteerId> present(Collection<VolunteerId> ids);
}
