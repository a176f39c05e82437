package cn.volunteering.registry.policy;

import cn.volunteering.policy.Unit;
import cn.volunteering.registry.tenant.HeldTitle;
import cn.volunteering.registry.tenant.Lineage;
import cn.volunteering.registry.tenant.Tenant;
import cn.volunteering.tenancy.TitlePeriod;
import java.util.stream.Collectors;

/** Turns a tenant into the unit that policy documents address. */
final class TenantUnit {

    private TenantUnit() {}

    static Unit of(Tenant tenant, Lineage above) {
        var profile = tenant.profile();
        var titles = profile.titles().stream().map(Enum::name).collect(Collectors.toSet());
        var periods = profile.titlePeriods().stream().map(TenantUnit::period).toList();
        return new Unit(tenant.id(), profile.unitType().name(), titles, above.ids(), periods);
    }

    private static TitlePeriod period(HeldTitle held) {
        return new TitlePeriod(held.title().name(), held.grantedOn(), held.withdrawnOn());
    }
}
