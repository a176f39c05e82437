package cn.volunteering.registry;

import cn.volunteering.registry.access.Accesses;
import cn.volunteering.registry.access.BlockReason;
import cn.volunteering.registry.access.VolunteerId;
import cn.volunteering.registry.identity.AccountId;
import cn.volunteering.registry.identity.AccountRole;
import cn.volunteering.registry.policy.PolicyFile;
import cn.volunteering.registry.tenant.Lineage;
import cn.volunteering.registry.tenant.Tenant;
import cn.volunteering.registry.tenant.TenantProfile;
import cn.volunteering.registry.tenant.Tenants;
import cn.volunteering.registry.tenant.UnitType;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.TestTokens;
import cn.volunteering.testsupport.contract.EventContractSuite;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

class RegistryEventContractIT extends EventContractSuite {

    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");

    @Autowired
    Tenants registered;

    @Autowired
    TenantDirectory directory;

    @Autowired
    TestClient client;

    @Autowired
    Accesses accesses;

    @Override
    protected void publishEveryType() {
        var agency = TestTenants.unknown();
        activate(agency);
        publishPolicyOf(agency);
        TenantScope.run(agency, Actor.system("test"), () -> {
            accesses.opened(new AccountId("account-1"), new VolunteerId("volunteer-1"), AccountRole.VOLUNTEER);
            accesses.changeRole(new AccountId("account-1"), AccountRole.LIAISON);
            accesses.block(new AccountId("account-1"), BlockReason.BLOCKED_BY_TENANT);
        });
    }

    private void activate(TenantId agency) {
        var profile = new TenantProfile("演示单位", TenantKind.AGENCY, UnitType.PROVINCIAL_ORGAN, Set.of(), null);
        registered.add(Tenant.register(agency, profile, Lineage.none(), NOW));
        registered.change(agency, tenant -> tenant.activate(NOW));
        Awaitility.await("the directory follows the topic")
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        directory.find(agency).filter(TenantEntry::isActive).isPresent());
    }

    private void publishPolicyOf(TenantId agency) {
        String policies = "/api/tenants/" + agency + "/registry/policies";
        String committee = TestTokens.of(agency, "committee-1", "committee");
        var document = PolicyFile.request("ningxia-department.yaml").put("id", "policy-of-" + agency);
        var drafted = client.post(policies, committee, document);
        String publication = policies + "/" + drafted.body().path("id").asString() + "/publication";
        client.exchange(HttpMethod.POST, publication, committee, null, Map.of("If-Match", drafted.etag()));
    }
}
