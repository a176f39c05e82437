package cn.volunteering.registry.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantState;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.TestTokens;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tenants among which an agency chooses, so that nobody types an id. */
class FellowTenantsIT extends LifecycleFixture {

    @Test
    void fellowsAreTheOpenTenantsOfTheSameTree() {
        TenantId office = anOpenOffice();
        TenantId transport = anOpenAgency("演示交通运输局", office);
        TenantId water = anOpenAgency("演示水务局", office);
        TenantId stranger = anOpenOffice();
        anOpenAgency("演示财政局", stranger);

        assertThat(fellows(transport, "committee", "")).containsExactlyInAnyOrder(office.value(), water.value());
        assertThat(fellows(transport, "volunteer", "?name=swj")).containsExactly(water.value());
        assertThat(fellows(transport, "liaison", "?name=czj")).isEmpty();
        assertThat(fellows(office, "officer", "?name=演示")).containsExactlyInAnyOrder(transport.value(), water.value());
        assertThat(fellows(transport, "committee", "?name=" + stranger)).isEmpty();

        client.post(TENANTS + "/" + water + "/suspension", OPERATOR, null);
        tenant = water;
        awaitKnownAs(TenantState.SUSPENDED);
        assertThat(fellows(transport, "committee", "")).containsExactly(office.value());
    }

    private TenantId anOpenOffice() {
        tenant = TestTenants.unknown();
        onboarded();
        return tenant;
    }

    private TenantId anOpenAgency(String name, TenantId office) {
        tenant = TestTenants.unknown();
        var agency = office(tenant);
        agency.put("name", name);
        agency.put("kind", "AGENCY");
        agency.put("overseer", office.value());
        client.post(TENANTS, OPERATOR, agency);
        answerAll("tenant-prepared");
        awaitState("onboarding", "COMPLETED");
        awaitKnownAs(TenantState.ACTIVE);
        return tenant;
    }

    private List<String> fellows(TenantId of, String role, String query) {
        var path = "/api/tenants/" + of + "/registry/fellow-tenants" + query;
        return client.get(path, TestTokens.of(of, "person", role))
                .body()
                .path("items")
                .valueStream()
                .map(row -> row.path("id").asString())
                .toList();
    }
}
