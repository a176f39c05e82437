package cn.volunteering.registry.access;

import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.registry.identity.AccountId;
import cn.volunteering.registry.identity.AccountRole;
import cn.volunteering.registry.identity.Accounts;
import cn.volunteering.registry.identity.IdentityProvider;
import cn.volunteering.registry.identity.Membership;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.audit.AuditLog;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets one account work in two tenants. Both agree: a tenant of the account offers it, the other one admits it with a role
 * of its own. Neither gets power over the account or over what it may do in the other tenant.
 */
public final class ShareAccounts {

    /** One answer for accounts that do not exist and accounts that nobody offered, so that names cannot be probed. */
    private static final Refusal NOT_OFFERED = Refusal.of("account-not-offered", "没有可以接纳的账号：请核对登录名，并请对方单位先把该账号提供给本单位");

    private static final Refusal MEMBER = Refusal.of("account-member", "该账号已属于本单位，可以在账号列表中更换角色");

    private final Accounts accounts;
    private final IdentityProvider identities;
    private final Accesses accesses;
    private final People people;
    private final AuditLog audit;

    public ShareAccounts(
            Accounts accounts, IdentityProvider identities, Accesses accesses, People people, AuditLog audit) {
        this.accounts = accounts;
        this.identities = identities;
        this.accesses = accesses;
        this.people = people;
        this.audit = audit;
    }

    /**
     * Allows another tenant to admit an account of the bound tenant. The other tenant need not exist: an unknown one looks
     * like any other.
     *
     * @throws NotFoundException if the bound tenant has no such account
     * @throws RefusedException if it is offered to the bound tenant itself, or to more than ten tenants
     */
    public void offer(AccountId account, TenantId to) {
        requireMember(account);
        accesses.offer(account, to);
        record("account-offered", account, Map.of("to", to.value()));
    }

    /** Takes back an offer of the bound tenant. A tenant that has admitted the account keeps it. */
    public void withdraw(AccountId account, TenantId to) {
        requireMember(account);
        accesses.withdrawOffer(account, to);
        record("account-offer-withdrawn", account, Map.of("to", to.value()));
    }

    /**
     * Makes an account that was offered to the bound tenant a member of it.
     *
     * @param volunteer whose account it is on the roster of the bound tenant; {@code null} if the person is not on it
     * @throws RefusedException if the account was not offered, is a member already, or if the volunteer may not have it
     */
    public AccountId admit(String username, AccountRole role, @Nullable VolunteerId volunteer) {
        accounts.requireUseful(role);
        var account = admissible(username).account();
        if (volunteer != null) {
            refuseIf(OpenForVolunteers.objection(people.find(volunteer)));
        }
        identities.join(TenantScope.tenant(), account, role);
        accesses.admit(account, volunteer, role);
        record("account-admitted", account, Map.of("role", role.word()));
        return account;
    }

    private Membership admissible(String username) {
        var membership = identities.membership(username);
        if (membership.filter(it -> it.tenants().contains(TenantScope.tenant())).isPresent()) {
            throw new RefusedException(MEMBER);
        }
        return membership.filter(accesses::isOffered).orElseThrow(() -> new RefusedException(NOT_OFFERED));
    }

    private void requireMember(AccountId account) {
        if (identities.member(TenantScope.tenant(), account).isEmpty()) {
            throw new NotFoundException("accounts", account.value());
        }
    }

    private static void refuseIf(Optional<Refusal> objection) {
        objection.ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }

    private void record(String action, AccountId account, Map<String, String> details) {
        audit.record(action, "account/" + account.value(), details);
    }
}
