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
 * Runs platform work in the database of one tenant. Binds the tenant for this work only, gives the caller no role in it,
 * and writes to the audit logs of both the tenant and the platform.
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
     * Runs the work and audits it.
     *
     * @param action audited action in kebab case
     * @param object object of the action
     * @throws NotFoundException if the tenant is unknown or has no data
     */
    <T> T in(String name, String action, String object, Supplier<T> work) {
        return in(name, action, object, Map.of(), work);
    }

    /**
     * Runs the work and audits it with details for the log of the tenant.
     *
     * @throws NotFoundException if the tenant is unknown or has no data
     */
    <T> T in(String name, String action, String object, Map<String, String> details, Supplier<T> work) {
        TenantId tenant = withData(name);
        T result = TenantScope.call(tenant, withoutRoles(TenantScope.actor()), () -> {
            T done = work.get();
            audit.record(action, object, details);
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
