package cn.volunteering.registry.policy;

import cn.volunteering.policy.Unit;
import cn.volunteering.registry.tenant.Lineage;
import cn.volunteering.registry.tenant.Tenant;
import java.util.stream.Collectors;

/** Turns a tenant into the unit that policy documents address. */
final class TenantUnit {

    private TenantUnit() {}

    static Unit of(Tenant tenant, Lineage above) {
        var profile = tenant.profile();
        var titles = profile.titles().stream().map(Enum::name).collect(Collectors.toSet());
        return new Unit(tenant.id(), profile.unitType().name(), titles, above.ids());
    }
}
