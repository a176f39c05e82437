package cn.volunteering.scoring.roster;

import cn.volunteering.domain.Decision;
import java.util.Optional;
import java.util.Set;

/** The accounts of the bound tenant's volunteers, as volunteer-service last published them. */
public interface VolunteerAccounts {

    /** Returns the volunteer who signs in with the given account. */
    Optional<VolunteerId> volunteerOf(AccountId account);

    /** Returns the ids of the sections for which the holder of the account acts as a liaison; none if nobody holds it. */
    Set<String> sectionsOfLiaison(AccountId account);

    /** Returns the volunteer who signs in with the given account; refused if there is none. */
    default Decision<VolunteerId> known(AccountId account) {
        return volunteerOf(account)
                .map(Decision::<VolunteerId>accepted)
                .orElseGet(() -> Decision.refused("account-without-volunteer", "您的账号尚未关联志愿者，请联系本单位管理员"));
    }
}
