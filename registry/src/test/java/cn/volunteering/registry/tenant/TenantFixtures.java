package cn.volunteering.registry.tenant;

import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.TenantState;
import java.util.Set;

/** Tenants for tests. */
public final class TenantFixtures {

    private TenantFixtures() {}

    public static Tenant anOffice(String id) {
        return active(id, office());
    }

    public static Tenant anAgency(String id, String overseer, CivilisedTitle... titles) {
        return active(id, agencyBelow(overseer, titles));
    }

    public static TenantProfile office() {
        return new TenantProfile("演示文明办", TenantKind.OFFICE, UnitType.PROVINCIAL_ORGAN, Set.of(), null);
    }

    public static TenantProfile agencyBelow(String overseer, CivilisedTitle... titles) {
        return new TenantProfile(
                "演示单位", TenantKind.AGENCY, UnitType.PROVINCIAL_ORGAN, Set.of(titles), new TenantId(overseer));
    }

    private static Tenant active(String id, TenantProfile profile) {
        return new Tenant(new TenantId(id), profile, TenantState.ACTIVE, null);
    }
}
