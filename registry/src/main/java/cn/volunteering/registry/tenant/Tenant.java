package cn.volunteering.registry.tenant;

import static cn.volunteering.tenancy.TenantState.ACTIVE;
import static cn.volunteering.tenancy.TenantState.DELETED;
import static cn.volunteering.tenancy.TenantState.DELETING;
import static cn.volunteering.tenancy.TenantState.PROVISIONING;
import static cn.volunteering.tenancy.TenantState.SUSPENDED;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Refusal;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantState;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tenant (租户) of the platform: an agency, or an office that oversees agencies. It moves PROVISIONING → ACTIVE ⇄
 * SUSPENDED, and from any of these → DELETING → DELETED. Requesting the current state changes nothing, so a repeated
 * step is harmless; only a repeated deletion request publishes its event again.
 *
 * @param administrator {@code null} until the account is prepared, and for tenants that an earlier release set up
 */
public record Tenant(
        TenantId id,
        TenantProfile profile,
        TenantState state,
        @Nullable TenantAdministrator administrator) {

    private static final Refusal REMOVED = Refusal.of("tenant-deleted", "该租户已删除或正在删除，不能修改");

    /** Registers a new tenant below the offices of the given lineage. */
    public static Decision<Tenant> register(TenantId id, TenantProfile profile, Lineage above, Instant at) {
        return Decision.unless(
                above.refusalFor(id, profile), () -> changed(new Tenant(id, profile, PROVISIONING, null), at));
    }

    /**
     * Announces the tenant while it is set up. If an earlier attempt was undone, registers it again, as long as no
     * other tenant was ever opened under its id.
     */
    public Decision<Tenant> announce(TenantProfile wanted, Lineage above, Instant at) {
        return state == DELETED ? register(id, wanted, above, at) : describe(profile, above, at);
    }

    /** Changes name, titles as of today, or overseer; the kind of tenant is fixed. */
    public Decision<Tenant> describe(TenantProfile next, Lineage above, Instant at) {
        if (isRemoved()) {
            return Decision.refused(REMOVED);
        }
        if (next.kind() != profile.kind()) {
            return Decision.refused("tenant-kind-fixed", "租户的类别（单位或文明办）登记后不能更改");
        }
        var dated = next.following(profile, PlatformCalendar.dayOf(at));
        return Decision.unless(
                above.refusalFor(id, next), () -> changed(new Tenant(id, dated, state, administrator), at));
    }

    /** States when the tenant was granted its titles and when they were withdrawn; replaces what was known. */
    public Decision<Tenant> dateTitles(List<HeldTitle> periods, Instant at) {
        if (isRemoved()) {
            return Decision.refused(REMOVED);
        }
        var history = new TitleHistory(periods);
        return Decision.unless(
                history.objection(PlatformCalendar.dayOf(at)),
                () -> changed(new Tenant(id, profile.with(history), state, administrator), at));
    }

    private boolean isRemoved() {
        return state == DELETING || state == DELETED;
    }

    /** Records the first administrator, whom other services need not know. */
    public Decision<Tenant> administeredBy(TenantAdministrator first) {
        return Decision.accepted(new Tenant(id, profile, state, first));
    }

    /** Opens the tenant to its users once everything is prepared. */
    public Decision<Tenant> activate(Instant at) {
        return move(ACTIVE, Set.of(PROVISIONING), at);
    }

    /** Locks the tenant for everyone; all data stays. */
    public Decision<Tenant> suspend(Instant at) {
        return move(SUSPENDED, Set.of(ACTIVE), at);
    }

    /** Opens a suspended tenant again. */
    public Decision<Tenant> resume(Instant at) {
        return move(ACTIVE, Set.of(SUSPENDED), at);
    }

    /**
     * Begins the removal, which is irreversible. If it has already begun, publishes the event again: a service may have
     * missed it.
     */
    public Decision<Tenant> beginDeletion(Instant at) {
        return state == DELETING ? changed(this, at) : move(DELETING, Set.of(PROVISIONING, ACTIVE, SUSPENDED), at);
    }

    /** Ends the removal. The remaining record keeps the id of a tenant that was open from being used again. */
    public Decision<Tenant> endDeletion(Instant at) {
        return move(DELETED, Set.of(DELETING), at);
    }

    private Decision<Tenant> move(TenantState next, Set<TenantState> from, Instant at) {
        if (state == next) {
            return Decision.accepted(this);
        }
        if (!from.contains(state)) {
            return Decision.refused("tenant-state", "租户当前状态不允许此操作：" + StateNames.of(state));
        }
        return changed(new Tenant(id, profile, next, administrator), at);
    }

    private static Decision<Tenant> changed(Tenant next, Instant at) {
        return Decision.accepted(next, TenantChanged.of(next, at));
    }
}
