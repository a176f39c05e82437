package cn.volunteering.scoring.roster;

import java.util.Optional;

/** The accounts of the bound tenant's volunteers, as volunteer-service last published them. */
public interface VolunteerAccounts {

    /** Returns the volunteer who signs in with the given account. */
    Optional<VolunteerId> volunteerOf(AccountId account);
}
