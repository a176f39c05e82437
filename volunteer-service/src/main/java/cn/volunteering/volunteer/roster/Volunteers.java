package cn.volunteering.volunteer.roster;

import cn.volunteering.domain.Versioned;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds volunteers of the bound tenant by values that only one of them may hold. */
public interface Volunteers {

    /** Finds the volunteer who signs in with the account. */
    Optional<Versioned<Volunteer>> findByAccount(AccountId account);

    /** Returns the given {@link UniqueClaims} that are already held, including by volunteers who have left. */
    Set<String> taken(Collection<String> claims);

    /** Returns the volunteers who hold any of the given {@link UniqueClaims}, including those who have left. */
    List<Versioned<Volunteer>> holding(Collection<String> claims);

    /** Returns everyone on the roster: all but undecided applicants and those who have left. */
    List<Versioned<Volunteer>> onRoster();

    /** Returns those of the given volunteers that exist, in any state. */
    Set<VolunteerId> present(Collection<VolunteerId> ids);
}
