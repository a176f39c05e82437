package cn.volunteering.registry.access;

import cn.volunteering.registry.identity.AccountId;
import cn.volunteering.registry.identity.IdentityProvider;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.audit.AuditLog;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Ends the access of a volunteer who leaves or is suspended, and opens it again when the volunteer returns. */
public final class FollowVolunteer {

    private final IdentityProvider identities;
    private final Accesses accesses;
    private final AuditLog audit;

    public FollowVolunteer(IdentityProvider identities, Accesses accesses, AuditLog audit) {
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
        var account = now.accountId();
        if (account != null && isNews(known, now)) {
            var reason = now.blockReason();
            if (reason != null) {
                end(account, reason);
            } else if (accesses.of(account).isBlockedWithTheVolunteer()) {
                reopen(account);
            }
        }
    }

    private static boolean isNews(Optional<Person> known, Person now) {
        return known.filter(before ->
                        before.state().equals(now.state()) && Objects.equals(before.accountId(), now.accountId()))
                .isEmpty();
    }

    private void end(AccountId account, BlockReason reason) {
        if (identities.block(TenantScope.tenant(), account)) {
            accesses.block(account, reason);
            audit.record("access-ended", "account/" + account.value(), Map.of("why", reason.name()));
        }
    }

    /** A shared account has left the tenant, which admits it again. */
    private void reopen(AccountId account) {
        if (identities.unblock(TenantScope.tenant(), account)) {
            accesses.unblock(account);
            audit.record("access-restored", "account/" + account.value(), Map.of());
        }
    }
}
