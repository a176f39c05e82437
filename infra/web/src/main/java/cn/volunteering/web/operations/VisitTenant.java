package cn.volunteering.web.operations;

import cn.volunteering.domain.NotFoundException;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.tenancy.TenantState;
import cn.volunteering.tenancy.audit.AuditLog;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Work of the platform in the database of one tenant. The tenant is bound for this work alone, the caller brings no role
 * into it, and afterwards the audit logs of both sides tell of it.
 */
final class VisitTenant {

    private static final Set<TenantState> WITH_DATA = Set.of(TenantState.ACTIVE, TenantState.SUSPENDED);

    private final TenantDirectory tenants;
    private final AuditLog audit;
    private final AuditLog platformAudit;

    VisitTenant(TenantDirectory tenants, AuditLog audit, AuditLog platformAudit) {
        this.tenants = tenants;
        this.audit = audit;
        this.platformAudit = platformAudit;
    }

    /**
     * Does the work and records it.
     *
     * @param action what is done, in kebab case
     * @param object what it is done to
     * @throws NotFoundException if there is no such tenant, or it has no data now
     */
    <T> T in(String name, String action, String object, Supplier<T> work) {
        TenantId tenant = withData(name);
        T result = TenantScope.call(tenant, withoutRoles(TenantScope.actor()), () -> {
            T done = work.get();
            audit.record(action, object, Map.of());
            return done;
        });
        platformAudit.record(action, object, Map.of("tenant", tenant.value()));
        return result;
    }

    private TenantId withData(String name) {
        return TenantId.parse(name)
                .flatMap(tenants::find)
                .filter(tenant -> WITH_DATA.contains(tenant.state()))
                .map(TenantEntry::id)
                .orElseThrow(() -> new NotFoundException("tenants", name));
    }

    private static Actor withoutRoles(Actor actor) {
        return new Actor(actor.id(), actor.name(), Set.of());
    }
}
