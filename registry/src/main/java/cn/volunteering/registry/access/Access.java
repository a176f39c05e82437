package cn.volunteering.registry.access;

import cn.volunteering.domain.Decision;
import cn.volunteering.registry.identity.AccountId;
import cn.volunteering.registry.identity.AccountRole;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The access of an account to a tenant.
 *
 * @param blocked why the account is blocked; {@code null} while it is open
 */
public record Access(
        AccountId account, TenantId tenant, @Nullable BlockReason blocked) {

    /** Returns the access of an account that was never blocked. */
    public static Access open(AccountId account, TenantId tenant) {
        return new Access(account, tenant, null);
    }

    /** Records for whom the account was opened. */
    Decision<Access> opened(VolunteerId volunteer, AccountRole role, Instant at) {
        return Decision.accepted(this, new AccountOpened(tenant.value(), account, volunteer, role.word(), at));
    }

    /** Blocks the account and ends its sessions. A block by the tenant outlasts those that follow the volunteer. */
    Decision<Access> block(BlockReason reason, Instant at) {
        var next = blocked == BlockReason.BLOCKED_BY_TENANT ? blocked : reason;
        return Decision.accepted(new Access(account, tenant, next), ended(at));
    }

    /** Records another role and ends the sessions, so that the old role ends at once. */
    Decision<Access> changeRole(AccountRole role, Instant at) {
        return Decision.accepted(this, new AccountRoleChanged(tenant.value(), account, role.word(), at), ended(at));
    }

    /** Ends the sessions; the person may sign in again. */
    Decision<Access> endSessions(Instant at) {
        return Decision.accepted(this, ended(at));
    }

    /** Opens the account again. */
    Decision<Access> unblock() {
        return Decision.accepted(open(account, tenant));
    }

    private AccessEnded ended(Instant at) {
        return new AccessEnded(tenant.value(), account, at);
    }

    /** Returns whether the account is blocked only because of the volunteer's state. */
    boolean isBlockedWithTheVolunteer() {
        return blocked != null && blocked.endsWithTheReturnOfTheVolunteer();
    }
}
