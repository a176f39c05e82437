package cn.volunteering.scoring.web;

import cn.volunteering.domain.RefusedException;
import cn.volunteering.scoring.roster.VolunteerAccounts;
import cn.volunteering.scoring.roster.VolunteerId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The volunteer who sent the current request. */
@Component
public class CurrentVolunteer {

    private final VolunteerAccounts accounts;

    CurrentVolunteer(VolunteerAccounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Returns the id of the volunteer.
     *
     * @throws RefusedException if the account is not linked to a volunteer
     */
    public VolunteerId id() {
        return accounts.known(CurrentAccount.id()).orThrow();
    }

    /** Returns the id of the volunteer; empty if the account is not linked to one. */
    public Optional<VolunteerId> ifAny() {
        return accounts.volunteerOf(CurrentAccount.id());
    }
}
