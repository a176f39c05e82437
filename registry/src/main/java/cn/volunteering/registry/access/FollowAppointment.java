package cn.volunteering.registry.access;

import cn.volunteering.registry.identity.AccountId;
import cn.volunteering.registry.identity.AccountRole;
import cn.volunteering.registry.identity.IdentityProvider;
import cn.volunteering.registry.identity.TenantAccount;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.audit.AuditLog;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the account of a volunteer who is appointed as liaison that role (联络员, NX-15), and takes it back when the last
 * appointment ends. A role that was given by hand stays.
 */
public final class FollowAppointment {

    private final IdentityProvider identities;
    private final Accesses accesses;
    private final AuditLog audit;

    public FollowAppointment(IdentityProvider identities, Accesses accesses, AuditLog audit) {
        this.identities = identities;
        this.accesses = accesses;
        this.audit = audit;
    }

    /**
     * Applies the latest state of a volunteer. A repeated state changes nothing.
     *
     * @param known what was known of the volunteer until now
     */
    public void follow(Optional<Person> known, Person now) {
        Optional<AccountId> before = known.flatMap(Person::appointedAccount);
        Optional<AccountId> after = now.appointedAccount();
        if (!before.equals(after)) {
            before.ifPresent(this::takeBack);
            after.flatMap(this::member).filter(this::isForTheAppointment).ifPresent(this::give);
        }
    }

    /** Returns whether the account has no role but that of a volunteer, or got the other from an interrupted attempt. */
    private boolean isForTheAppointment(TenantAccount account) {
        return account.roles().equals(Set.of(AccountRole.VOLUNTEER))
                || accesses.of(account.id()).isLiaisonByAppointment();
    }

    /** Notes first why the role changes, so that an interrupted attempt can be completed. */
    private void give(TenantAccount account) {
        accesses.appoint(account.id());
        identities.changeRole(TenantScope.tenant(), account.id(), AccountRole.LIAISON);
        accesses.beginAppointment(account.id());
        record("account-role-given", account.id(), AccountRole.LIAISON);
    }

    private void takeBack(AccountId account) {
        if (accesses.of(account).isLiaisonByAppointment()) {
            member(account)
                    .ifPresent(it -> identities.changeRole(TenantScope.tenant(), it.id(), AccountRole.VOLUNTEER));
            accesses.endAppointment(account);
            record("account-role-taken-back", account, AccountRole.VOLUNTEER);
        }
    }

    private Optional<TenantAccount> member(AccountId account) {
        return identities.member(TenantScope.tenant(), account);
    }

    private void record(String action, AccountId account, AccountRole role) {
        audit.record(action, "account/" + account.value(), Map.of("role", role.word(), "why", "LIAISON_APPOINTMENT"));
    }
}
