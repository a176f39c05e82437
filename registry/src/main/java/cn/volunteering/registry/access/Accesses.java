package cn.volunteering.registry.access;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Versioned;
import cn.volunteering.registry.identity.AccountId;
import cn.volunteering.registry.identity.AccountRole;
import cn.volunteering.registry.identity.Membership;
import cn.volunteering.registry.tenant.TenantAdministrator;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The access of accounts to the bound tenant. Each change publishes what other parts must know. */
public final class Accesses {

    private final Aggregates<Access> store;
    private final Clock clock;

    public Accesses(Aggregates<Access> store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Returns the access of an account. */
    public Access of(AccountId account) {
        return store.find(idOf(account)).map(Versioned::state).orElseGet(() -> open(account));
    }

    /** Returns the access of those accounts for which anything was ever recorded. */
    public Map<AccountId, Access> recorded(Collection<AccountId> accounts) {
        return store.findAll(accounts.stream().map(Accesses::idOf).toList()).stream()
                .map(Versioned::state)
                .collect(Collectors.toMap(Access::account, Function.identity()));
    }

    /** Returns whether one of its tenants has offered the account to the bound tenant. */
    public boolean isOffered(Membership membership) {
        var ids = membership.tenants().stream()
                .map(tenant -> idOf(membership.account(), tenant))
                .toList();
        return store.findAll(ids).stream()
                .anyMatch(access -> access.state().offers().contains(TenantScope.tenant()));
    }

    /** Allows another tenant to admit the account. */
    public void offer(AccountId account, TenantId to) {
        change(account, (access, _) -> access.offer(to));
    }

    /** Takes back an offer. */
    public void withdrawOffer(AccountId account, TenantId to) {
        change(account, (access, _) -> access.withdrawOffer(to));
    }

    /** Publishes that the bound tenant admitted the account, and ends its sessions everywhere. */
    public void admit(AccountId account, @Nullable VolunteerId volunteer, AccountRole role) {
        change(account, (access, now) -> access.admit(volunteer, role, now));
    }

    /** Returns the tenants, of any, that their administrator cannot enter because the account is blocked. */
    public Set<TenantId> blockedIn(Map<TenantId, TenantAdministrator> administrators) {
        var ids = administrators.entrySet().stream()
                .map(entry -> idOf(entry.getValue().account(), entry.getKey()))
                .toList();
        return store.findAll(ids).stream()
                .map(Versioned::state)
                .filter(access -> access.blocked() != null)
                .map(Access::tenant)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Publishes for whom an account was opened. */
    public void opened(AccountId account, VolunteerId volunteer, AccountRole role) {
        change(account, (access, now) -> access.opened(volunteer, role, now));
    }

    /** Records a block and ends the account's sessions everywhere. */
    public void block(AccountId account, BlockReason reason) {
        change(account, (access, now) -> access.block(reason, now));
    }

    /** Publishes the new role of an account and ends its sessions everywhere. */
    public void changeRole(AccountId account, AccountRole role) {
        change(account, (access, now) -> access.changeRole(role, now));
    }

    /** Notes that an appointment is about to give the account the role of a liaison. */
    public void appoint(AccountId account) {
        change(account, (access, _) -> access.appoint());
    }

    /** Publishes that an appointment gave the account the role of a liaison, and ends its sessions everywhere. */
    public void beginAppointment(AccountId account) {
        change(account, Access::beginAppointment);
    }

    /** Publishes that the account lost the role of a liaison with the appointment, and ends its sessions everywhere. */
    public void endAppointment(AccountId account) {
        change(account, Access::endAppointment);
    }

    /** Ends the account's sessions everywhere. */
    public void endSessions(AccountId account) {
        change(account, Access::endSessions);
    }

    /** Records that the account is open again. */
    public void unblock(AccountId account) {
        change(account, (access, _) -> access.unblock());
    }

    private void change(AccountId account, BiFunction<Access, Instant, Decision<Access>> command) {
        Function<Access, Decision<Access>> now = access -> command.apply(access, clock.instant());
        store.changeOrBegin(idOf(account), () -> open(account), now);
    }

    private static Access open(AccountId account) {
        return Access.open(account, TenantScope.tenant());
    }

    private static String idOf(AccountId account) {
        return idOf(account, TenantScope.tenant());
    }

    private static String idOf(AccountId account, TenantId tenant) {
        return account.value() + "." + tenant;
    }
}
