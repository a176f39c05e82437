package cn.volunteering.registry.tenant;

import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The offices of a platform and who oversees whom. Several trees stand side by side, one for each topmost office. */
public final class OfficeTree {

    private final Map<TenantId, Tenant> offices;

    public OfficeTree(Collection<Tenant> offices) {
        this.offices = offices.stream().collect(Collectors.toMap(Tenant::id, Function.identity()));
    }

    /** Returns all offices of the tree to which the tenant belongs; none if nobody oversees it. */
    public Set<TenantId> around(Tenant tenant) {
        var path = pathTo(tenant);
        return path.isEmpty() ? Set.of() : below(path.getLast());
    }

    private Set<TenantId> below(TenantId top) {
        return offices.values().stream()
                .filter(office -> pathTo(office).contains(top))
                .map(Tenant::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the offices from the tenant, if it is one, up to the top. */
    private List<TenantId> pathTo(Tenant tenant) {
        var path = new ArrayList<TenantId>();
        if (tenant.profile().kind() == TenantKind.OFFICE) {
            path.add(tenant.id());
        }
        path.addAll(Lineage.above(tenant.profile().overseer(), id -> Optional.ofNullable(offices.get(id)))
                .ids());
        return path;
    }
}
