package cn.volunteering.activity.roster;

import cn.volunteering.domain.Decision;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The roster of the bound tenant, built from the events of volunteer-service. */
public interface Members {

    /** Finds the volunteer with the given id. */
    Optional<Member> find(VolunteerId id);

    /** Finds the volunteer who signs in with the given account. */
    Optional<Member> findByAccount(AccountId account);

    /** Returns the given volunteers that are on the roster, by id. */
    Map<VolunteerId, Member> findAll(Collection<VolunteerId> ids);

    /** Returns the volunteers who hold one of the given accounts. */
    List<Member> withAccounts(Collection<AccountId> accounts);

    /** Returns the volunteers of the given sections who are on the roster: neither undecided applicants nor gone. */
    List<Member> inSections(Collection<SectionId> sections);

    /** Returns whether the roster has anyone besides the given volunteers. */
    boolean hasOthersThan(Collection<VolunteerId> ids);

    /** Returns the volunteer with the account; refused if there is none. */
    default Decision<Member> known(AccountId account) {
        return findByAccount(account)
                .map(Decision::<Member>accepted)
                .orElseGet(() -> Decision.refused("volunteer-unknown", "您的账号尚未关联志愿者，请联系本处室联络员"));
    }

    /** Returns the volunteer with the account; refused if there is none, or if they may not sign up and serve now. */
    default Decision<Member> active(AccountId account) {
        return findByAccount(account)
                .filter(member -> !member.isActive())
                .<Decision<Member>>map(member -> Decision.refused(member.objection()))
                .orElseGet(() -> known(account));
    }
}
