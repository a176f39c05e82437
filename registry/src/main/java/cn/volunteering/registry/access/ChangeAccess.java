package cn.volunteering.registry.access;

import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.registry.identity.AccountId;
import cn.volunteering.registry.identity.AccountRole;
import cn.volunteering.registry.identity.Accounts;
import cn.volunteering.registry.identity.IdentityProvider;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.audit.AuditLog;
import java.util.Map;

/** Changes the role of an account, blocks it or opens it again. Users may not do so for the account they are using. */
public final class ChangeAccess {

    private static final Refusal OWN = Refusal.of("account-own", "不能更改自己的账号，请由其他管理人员办理");

    private final Accounts accounts;
    private final IdentityProvider identities;
    private final Accesses accesses;
    private final AuditLog audit;

    public ChangeAccess(Accounts accounts, IdentityProvider identities, Accesses accesses, AuditLog audit) {
        this.accounts = accounts;
        this.identities = identities;
        this.accesses = accesses;
        this.audit = audit;
    }

    /** Gives the account another role. The person signs in again, so that the old role ends at once. */
    public void changeRole(AccountId account, AccountRole role) {
        requireOther(account);
        accounts.requireUseful(role);
        identities.changeRole(TenantScope.tenant(), account, role);
        accesses.changeRole(account, role);
        record("account-role-changed", account, Map.of("role", role.word()));
    }

    /** Ends the access of the account at once. */
    public void block(AccountId account) {
        requireOther(account);
        if (!identities.block(TenantScope.tenant(), account)) {
            throw new NotFoundException("accounts", account.value());
        }
        accesses.block(account, BlockReason.BLOCKED_BY_TENANT);
        record("account-blocked", account, Map.of());
    }

    /** Lets the person sign in again. */
    public void unblock(AccountId account) {
        requireOther(account);
        if (!identities.unblock(TenantScope.tenant(), account)) {
            throw new NotFoundException("accounts", account.value());
        }
        accesses.unblock(account);
        record("account-unblocked", account, Map.of());
    }

    private static void requireOther(AccountId account) {
        if (account.value().equals(TenantScope.actor().id())) {
            throw new RefusedException(OWN);
        }
    }

    private void record(String action, AccountId account, Map<String, String> details) {
        audit.record(action, "account/" + account.value(), details);
    }
}
