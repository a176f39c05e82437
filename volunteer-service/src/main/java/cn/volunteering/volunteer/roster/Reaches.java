package cn.volunteering.volunteer.roster;

import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;

/** Determines a user's reach. A liaison's sections come from the roster, never from the token. */
public final class Reaches {

    private final Volunteers volunteers;

    public Reaches(Volunteers volunteers) {
        this.volunteers = volunteers;
    }

    /**
     * Returns the reach of the person with the account.
     *
     * @param runsTheAgency whether the person acts for the whole agency
     * @throws RefusedException if a liaison is linked to no volunteer on the roster
     */
    public Reach of(AccountId account, boolean runsTheAgency) {
        if (runsTheAgency) {
            return new Reach.Everyone();
        }
        return volunteers
                .findByAccount(account)
                .map(Versioned::state)
                .filter(volunteer -> volunteer.standing().state() != VolunteerState.LEFT)
                .map(volunteer -> new Reach.Sections(volunteer.sectionsAsLiaison()))
                .orElseThrow(
                        () -> new RefusedException(Refusal.of("liaison-without-section", "您的账号尚未关联到名册中的志愿者，无法确定所属处室")));
    }
}
