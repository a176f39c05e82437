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
 * @param appointed whether an appointment gave the account the role of a liaison; {@code null} if not
 */
public record Access(
        AccountId account,
        TenantId tenant,
        @Nullable BlockReason blocked,
        @Nullable Boolean appointed) {

    /** Returns the access of an account that was never blocked. */
    public static Access open(AccountId account, TenantId tenant) {
        return new Access(account, tenant, null, null);
    }

    /** Records for whom the account was opened. */
    Decision<Access> opened(VolunteerId volunteer, AccountRole role, Instant at) {
        return Decision.accepted(this, new AccountOpened(tenant.value(), account, volunteer, role.word(), at));
    }

    /** Blocks the account and ends its sessions. A block by the tenant outlasts those that follow the volunteer. */
    Decision<Access> block(BlockReason reason, Instant at) {
        var next = blocked == BlockReason.BLOCKED_BY_TENANT ? blocked : reason;
        return Decision.accepted(new Access(account, tenant, next, appointed), ended(at));
    }

    /**
     * Records another role and ends the sessions, so that the old role ends at once. A role that is changed by hand no longer
     * follows the appointment.
     */
    Decision<Access> changeRole(AccountRole role, Instant at) {
        return withRole(null, role, at);
    }

    /** Notes that the role of a liaison is given because of an appointment. */
    Decision<Access> appoint() {
        return Decision.accepted(new Access(account, tenant, blocked, true));
    }

    /** Publishes the role of a liaison that an appointment gave. */
    Decision<Access> beginAppointment(Instant at) {
        return withRole(true, AccountRole.LIAISON, at);
    }

    /** Publishes that the role of a liaison ended with the appointment. */
    Decision<Access> endAppointment(Instant at) {
        return withRole(null, AccountRole.VOLUNTEER, at);
    }

    private Decision<Access> withRole(@Nullable Boolean byAppointment, AccountRole role, Instant at) {
        return Decision.accepted(
                new Access(account, tenant, blocked, byAppointment),
                new AccountRoleChanged(tenant.value(), account, role.word(), at),
                ended(at));
    }

    boolean isLiaisonByAppointment() {
        return Boolean.TRUE.equals(appointed);
    }

    /** Ends the sessions; the person may sign in again. */
    Decision<Access> endSessions(Instant at) {
        return Decision.accepted(this, ended(at));
    }

    /** Opens the account again. */
    Decision<Access> unblock() {
        return Decision.accepted(new Access(account, tenant, null, appointed));
    }

    private AccessEnded ended(Instant at) {
        return new AccessEnded(tenant.value(), account, at);
    }

    /** Returns whether the account is blocked only because of the volunteer's state. */
    boolean isBlockedWithTheVolunteer() {
        return blocked != null && blocked.endsWithTheReturnOfTheVolunteer();
    }
}
