package cn.volunteering.registry.identity;

import cn.volunteering.domain.RefusedException;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.audit.AuditLog;
import java.util.Map;

/**
 * Opens accounts and issues one-time passwords and secrets. Everything is audited; passwords and secrets are not
 * stored.
 */
public final class Accounts {

    private final IdentityProvider identities;
    private final TenantDirectory tenants;
    private final AccountSessions sessions;
    private final AuditLog ofTenant;
    private final AuditLog ofPlatform;

    public Accounts(
            IdentityProvider identities,
            TenantDirectory tenants,
            AccountSessions sessions,
            AuditLog ofTenant,
            AuditLog ofPlatform) {
        this.identities = identities;
        this.tenants = tenants;
        this.sessions = sessions;
        this.ofTenant = ofTenant;
        this.ofPlatform = ofPlatform;
    }

    /** An account with the password for its next sign-in. */
    public record Issued(AccountId id, String username, OneTimePassword password) {}

    /**
     * Opens an account in the bound tenant.
     *
     * @throws UsernameTakenException if the name is in use, here or elsewhere
     * @throws RefusedException if the tenant has no use for the role
     */
    public Issued open(NewAccount account) {
        TenantId tenant = TenantScope.tenant();
        requireUseful(account.role());
        if (identities.hasMember(tenant, account.username())) {
            throw new UsernameTakenException();
        }
        var id = identities.prepareAccount(tenant, account);
        var password = OneTimePassword.fresh();
        identities.setOneTimePassword(tenant, account.username(), password, OrderedBy.TENANT);
        ofTenant.record(
                "account-opened",
                "account/" + id.value(),
                Map.of("role", account.role().word()));
        return new Issued(id, account.username(), password);
    }

    /**
     * Rejects a role that the bound tenant has no use for.
     *
     * @throws RefusedException if it has none
     */
    public void requireUseful(AccountRole role) {
        tenants.find(TenantScope.tenant())
                .flatMap(tenant -> RoleRules.objection(tenant.kind(), role))
                .ifPresent(objection -> {
                    throw new RefusedException(objection);
                });
    }

    /**
     * Gives a member of the bound tenant a new password for the next sign-in. Refused if the account also belongs to
     * another tenant or holds a platform role.
     */
    public Issued resetPassword(String username) {
        return resetPassword(username, OrderedBy.TENANT);
    }

    private Issued resetPassword(String username, OrderedBy by) {
        var password = OneTimePassword.fresh();
        var account = identities.setOneTimePassword(TenantScope.tenant(), username, password, by);
        sessions.end(account);
        ofTenant.record("one-time-password-set", "account/" + username, Map.of());
        return new Issued(account, username, password);
    }

    /** Gives the bound tenant's own systems a new secret to sign in with; the previous one becomes invalid. */
    public ProgramSecret renewProgramSecret() {
        var secret = identities.renewProgramSecret(TenantScope.tenant());
        ofTenant.record("program-secret-renewed", "client/" + secret.clientId(), Map.of());
        return secret;
    }

    /**
     * Gives a member of any tenant a new password for the next sign-in, on an operator's order. Refused if the account
     * holds a platform role.
     */
    public Issued resetPassword(TenantId tenant, String username) {
        ofPlatform.record("one-time-password-ordered", "account/" + username, Map.of("tenant", tenant.value()));
        return TenantScope.call(tenant, TenantScope.actor(), () -> resetPassword(username, OrderedBy.OPERATOR));
    }
}
