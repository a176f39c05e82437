package cn.volunteering.scoring.roster;

import java.util.Optional;

/** The accounts of the bound tenant's volunteers, as volunteer-service last told. */
public interface VolunteerAccounts {

    /** The volunteer who signs in with the given account. */
    Optional<VolunteerId> volunteerOf(AccountId account);
}
