package cn.volunteering.edge.guard;

import cn.volunteering.edge.TenantPath;
import cn.volunteering.edge.problem.Problem;
import cn.volunteering.edge.problem.Problems;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantState;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a caller may work in the tenant of a path. An unknown, a deleted and someone else's tenant look the same: 404. A
 * tenant that is not in use answers 423 to its own people.
 */
public sealed interface TenantAccess {

    /** The caller may work in this tenant. */
    record Granted(TenantId tenant) implements TenantAccess {}

    /** The caller may not, and gets this answer. */
    record Refused(Problem problem) implements TenantAccess {}

    /** Checks the tenant of a path against the tenants that the caller belongs to. */
    static TenantAccess of(TenantPath path, Set<TenantId> memberships, TenantDirectory directory) {
        Optional<TenantEntry> tenant = TenantId.parse(path.name())
                .filter(memberships::contains)
                .flatMap(directory::find)
                .filter(entry -> entry.state() != TenantState.DELETED);
        if (tenant.isEmpty()) {
            return new Refused(Problems.TENANT_NOT_FOUND);
        }
        return tenant.get().isActive() ? new Granted(tenant.get().id()) : new Refused(Problems.TENANT_NOT_ACTIVE);
    }
}
