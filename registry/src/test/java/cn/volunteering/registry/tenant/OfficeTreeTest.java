package cn.volunteering.registry.tenant;

import static cn.volunteering.registry.tenant.TenantFixtures.anAgency;
import static cn.volunteering.registry.tenant.TenantFixtures.anOffice;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.TenantState;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfficeTreeTest {

    private final OfficeTree tree = new OfficeTree(List.of(
            anOffice("province"), officeBelow("city", "province"), officeBelow("county", "city"), anOffice("other")));

    @Test
    void aroundReturnsAllOfficesBelowTheTopmostOne() {
        var all = Set.of(new TenantId("province"), new TenantId("city"), new TenantId("county"));

        assertThat(tree.around(anAgency("agency", "county"))).isEqualTo(all);
        assertThat(tree.around(anAgency("agency", "province"))).isEqualTo(all);
        assertThat(tree.around(anOffice("province"))).isEqualTo(all);
        assertThat(tree.around(anAgency("agency", "other"))).containsExactly(new TenantId("other"));
    }

    @Test
    void aroundWhenNobodyOverseesTheAgencyIsEmpty() {
        var alone = new TenantProfile("演示单位", TenantKind.AGENCY, UnitType.PROVINCIAL_ORGAN, Set.of(), null);

        assertThat(tree.around(new Tenant(new TenantId("agency"), alone, TenantState.ACTIVE, null)))
                .isEmpty();
        assertThat(tree.around(anAgency("agency", "unknown"))).isEmpty();
    }

    @Test
    void aroundWhenOfficesOverseeEachOtherEnds() {
        var circle = new OfficeTree(List.of(officeBelow("one", "two"), officeBelow("two", "one")));

        assertThat(circle.around(anAgency("agency", "one")))
                .containsExactlyInAnyOrder(new TenantId("one"), new TenantId("two"));
    }

    private static Tenant officeBelow(String id, String overseer) {
        var profile = new TenantProfile(
                "演示文明办", TenantKind.OFFICE, UnitType.PROVINCIAL_ORGAN, Set.of(), new TenantId(overseer));
        return new Tenant(new TenantId(id), profile, TenantState.ACTIVE, null);
    }
}
