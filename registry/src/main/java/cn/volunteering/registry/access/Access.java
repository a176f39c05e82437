package cn.volunteering.registry.access;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.domain.DomainEvent;
import cn.volunteering.domain.Refusal;
import cn.volunteering.registry.identity.AccountId;
import cn.volunteering.registry.identity.AccountRole;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The access of an account to a tenant.
 *
 * @param blocked why the account is blocked; {@code null} while it is open
 * @param appointed whether an appointment gave the account the role of a liaison; {@code null} if not
 * @param offeredTo the tenants that may admit the account, too; {@code null} if there are none
 */
public record Access(
        AccountId account,
        TenantId tenant,
        @Nullable BlockReason blocked,
        @Nullable Boolean appointed,
        @Nullable Set<TenantId> offeredTo) {

    /** The number of tenants that an account can be offered to. */
    public static final int MAX_OFFERS = 10;

    private static final Refusal OWN_TENANT = Refusal.of("account-offer-own", "该账号已属于本单位，无须提供给本单位");
    private static final Refusal TOO_MANY =
            Refusal.of("account-offer-limit", "一个账号最多提供给 " + MAX_OFFERS + " 个单位，请先收回不再需要的");

    /** Returns the access of an account that was never blocked. */
    public static Access open(AccountId account, TenantId tenant) {
        return new Access(account, tenant, null, null, null);
    }

    /** Allows another tenant to admit the account. Repeating it changes nothing. */
    Decision<Access> offer(TenantId to) {
        if (to.equals(tenant)) {
            return Decision.refused(OWN_TENANT);
        }
        var offers = new HashSet<>(offers());
        offers.add(to);
        return offers.size() > MAX_OFFERS ? Decision.refused(TOO_MANY) : Decision.accepted(offering(offers));
    }

    /** Takes back an offer. A tenant that has admitted the account keeps it. */
    Decision<Access> withdrawOffer(TenantId to) {
        var offers = new HashSet<>(offers());
        offers.remove(to);
        return Decision.accepted(offering(offers));
    }

    private Access offering(Set<TenantId> offers) {
        return new Access(account, tenant, blocked, appointed, offers.isEmpty() ? null : Set.copyOf(offers));
    }

    /** Returns the tenants that may admit the account, too. */
    public Set<TenantId> offers() {
        return offeredTo == null ? Set.of() : offeredTo;
    }

    /**
     * Records that the tenant admitted the account of another tenant. Blocks from an earlier time end, and so do the
     * sessions, because their tokens do not contain this tenant.
     *
     * @param volunteer whose account it is on the tenant's own roster; {@code null} if the person is not on it
     */
    Decision<Access> admit(@Nullable VolunteerId volunteer, AccountRole role, Instant at) {
        var events = new ArrayList<DomainEvent>();
        if (volunteer != null) {
            events.add(new AccountOpened(tenant.value(), account, volunteer, role.word(), at));
        }
        events.add(new AccountRoleChanged(tenant.value(), account, role.word(), at));
        events.add(ended(at));
        return new Accepted<>(new Access(account, tenant, null, null, offeredTo), events);
    }

    /** Records for whom the account was opened. */
    Decision<Access> opened(VolunteerId volunteer, AccountRole role, Instant at) {
        return Decision.accepted(this, new AccountOpened(tenant.value(), account, volunteer, role.word(), at));
    }

    /** Blocks the account and ends its sessions. A block by the tenant outlasts those that follow the volunteer. */
    Decision<Access> block(BlockReason reason, Instant at) {
        var next = blocked == BlockReason.BLOCKED_BY_TENANT ? blocked : reason;
        return Decision.accepted(new Access(account, tenant, next, appointed, offeredTo), ended(at));
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
        return Decision.accepted(new Access(account, tenant, blocked, true, offeredTo));
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
                new Access(account, tenant, blocked, byAppointment, offeredTo),
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
        return Decision.accepted(new Access(account, tenant, null, appointed, offeredTo));
    }

    private AccessEnded ended(Instant at) {
        return new AccessEnded(tenant.value(), account, at);
    }

    /** Returns whether the account is blocked only because of the volunteer's state. */
    boolean isBlockedWithTheVolunteer() {
        return blocked != null && blocked.endsWithTheReturnOfTheVolunteer();
    }
}
