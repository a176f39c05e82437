package cn.volunteering.scoring.account;

import cn.volunteering.scoring.hours.VolunteerId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The accounts of the bound tenant's volunteers, as volunteer-service last told. */
public interface VolunteerAccounts {

    /** The volunteer who signs in with the given account. */
    Optional<VolunteerId> volunteerOf(String account);

    /** Keeps what was told, unless something as new is known. */
    void keep(VolunteerAccount account);

    /** Everything that is known. */
    List<VolunteerAccount> all();

    /** Forgets what is known of the given volunteers. */
    void forget(Collection<String> volunteers);
}
