package cn.volunteering.testsupport.probe;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantState;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.TestTokens;
import cn.volunteering.testsupport.probe.ProbeApplication.Mirror;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What operators and auditors of the platform do in a service: they see numbers of a tenant, and the tenant sees them. */
@PlatformTest
class PlatformOperationsIT {

    private static final String PLATFORM = "/api/platform/probe";
    private static final String DRIFT = PLATFORM + "/read-models/mirror/drift?ofTenant=";
    private static final String REBUILD = PLATFORM + "/read-models/mirror/rebuild?ofTenant=";
    private static final String VERIFICATION = PLATFORM + "/audit/verification";
    private static final String OPERATOR = TestTokens.ofPlatform("operator", "platform-operator");
    private static final String AUDITOR = TestTokens.ofPlatform("auditor", "platform-auditor");

    @Autowired
    TestClient client;

    @Autowired
    TestTenants tenants;

    @Autowired
    Mirror mirror;

    private TenantId agency = TestTenants.unknown();

    @BeforeEach
    void anAgency() {
        agency = tenants.agency();
    }

    @Test
    void driftWhenTheModelDiffersReportsOnlyHowOften() {
        mirror.differences.put(agency.value(), List.of("v1: stored 演示001", "v2: stored 演示002"));

        JsonNode found = client.get(DRIFT + agency, OPERATOR).body();

        assertThat(found.path("clean").asBoolean()).isFalse();
        assertThat(found.path("differences").asInt()).isEqualTo(2);
        assertThat(found.path("compared").asInt()).isEqualTo(7);
        assertThat(found.toString()).doesNotContain("演示001");
    }

    @Test
    void driftWhenAskedForOneTenantChecksNoOther() {
        mirror.differences.put(tenants.agency().value(), List.of("v1"));

        assertThat(client.get(DRIFT + agency, OPERATOR).body().path("clean").asBoolean())
                .isTrue();
    }

    @Test
    void rebuildWhenDoneRepairsTheModelAndIsInBothAuditLogs() {
        mirror.differences.put(agency.value(), List.of("v1"));

        assertThat(client.post(REBUILD + agency, OPERATOR, null).status()).isEqualTo(204);

        assertThat(client.get(DRIFT + agency, OPERATOR).body().path("clean").asBoolean())
                .isTrue();
        assertThat(tenantLog())
                .anySatisfy(entry -> assertEntry(entry, "operator", "read-model-rebuilt", "read-model/mirror"));
        assertThat(platformLog()).anySatisfy(entry -> {
            assertEntry(entry, "operator", "read-model-rebuilt", "read-model/mirror");
            assertThat(entry.at("/details/tenant").asString()).isEqualTo(agency.value());
        });
    }

    @Test
    void rebuildWhenTheTenantIsSuspendedIsPossible() {
        tenants.put(agency, TenantState.SUSPENDED);

        assertThat(client.post(REBUILD + agency, OPERATOR, null).status()).isEqualTo(204);
    }

    @Test
    void rebuildWhenTenantOrModelIsUnknownIs404() {
        tenants.put(agency, TenantState.DELETED);

        assertThat(client.post(REBUILD + agency, OPERATOR, null).status()).isEqualTo(404);
        assertThat(client.post(REBUILD + TestTenants.unknown(), OPERATOR, null).status())
                .isEqualTo(404);
        assertThat(client.post(PLATFORM + "/read-models/other/rebuild?ofTenant=" + tenants.agency(), OPERATOR, null)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void auditWhenReadShowsTheNewestFirstAndThatItWasRead() {
        var page = client.get(PLATFORM + "/audit?size=1", AUDITOR).body();

        assertThat(page.path("items")).hasSize(1);
        assertEntry(page.path("items").path(0), "auditor", "audit-log-read", "audit");
        assertThat(page.path("total").asLong())
                .isEqualTo(page.path("items").path(0).path("id").asLong());
    }

    @Test
    void auditWhenThePageIsBeyondCountingIs400() {
        assertThat(client.get(PLATFORM + "/audit?page=10000000&size=200", AUDITOR)
                        .status())
                .isEqualTo(200);
        assertThat(client.get(PLATFORM + "/audit?page=10000001&size=200", AUDITOR)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void verificationWhenOfATenantReportsAWholeChainAndIsInTheTenantsLog() {
        tenantLog();

        JsonNode found =
                client.post(VERIFICATION + "?ofTenant=" + agency, AUDITOR, null).body();

        assertThat(found.path("intact").asBoolean()).isTrue();
        assertThat(found.path("entries").asInt()).isOne();
        assertThat(found.path("lastHash").asString()).hasSize(64);
        assertThat(tenantLog()).anySatisfy(entry -> assertEntry(entry, "auditor", "audit-log-verified", "audit"));
    }

    @Test
    void verificationWhenOfThePlatformIsInItsLog() {
        JsonNode found = client.post(VERIFICATION, AUDITOR, null).body();

        assertThat(found.path("intact").asBoolean()).isTrue();
        assertThat(platformLog()).anySatisfy(entry -> assertEntry(entry, "auditor", "audit-log-verified", "audit"));
    }

    private static void assertEntry(JsonNode entry, String actor, String action, String object) {
        assertThat(entry.path("actorName").asString()).isEqualTo(actor);
        assertThat(entry.path("action").asString()).isEqualTo(action);
        assertThat(entry.path("object").asString()).isEqualTo(object);
    }

    private JsonNode tenantLog() {
        String token = TestTokens.of(agency, "tenant-auditor", "auditor");
        return client.get("/api/tenants/" + agency + "/probe/audit", token)
                .body()
                .path("items");
    }

    private JsonNode platformLog() {
        return client.get(PLATFORM + "/audit?size=200", AUDITOR).body().path("items");
    }
}
