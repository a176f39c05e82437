package cn.volunteering.registry.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.TestTokens;
import cn.volunteering.testsupport.export.Archive;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What the registry exports of a tenant: to the operator by a flow, to the tenant's committee at once. */
class TenantExportIT extends LifecycleFixture {

    @Test
    void exportContainsWhatTheRegistryHoldsAndListsTheOtherParts() {
        onboarded();

        var accepted = client.post(TENANTS + "/" + tenant + "/export", OPERATOR, null);
        String flow = accepted.body().path("id").asString();
        Awaitility.await("the file is packed").atMost(Duration.ofSeconds(20)).until(() -> client.get(
                        FLOWS + flow, OPERATOR)
                .body()
                .path("state")
                .asString()
                .equals("COMPLETED"));

        var file = client.get(FLOWS + flow + "/export", OPERATOR);
        assertThat(file.status()).isEqualTo(200);
        var archive = Archive.of(file.bytes());
        assertThat(archive.files().keySet())
                .contains("tenant.jsonl", "flows.jsonl", "policies.jsonl", "audit.jsonl", "manifest.json");
        assertThat(archive.text("tenant.jsonl")).contains(tenant.value());
        assertThat(archive.text("parts.jsonl").lines())
                .hasSize(SERVICES.size())
                .contains(
                        "{\"service\":\"activity\",\"address\":\"/api/tenants/%s/activity/export\"}".formatted(tenant));
    }

    @Test
    void exportGivesTheCommitteeWhatTheRegistryHoldsToo() {
        onboarded();

        var file = client.get(
                "/api/tenants/" + tenant + "/registry/export", TestTokens.of(tenant, "committee-1", "committee"));

        assertThat(Archive.of(file.bytes()).text("tenant.jsonl")).contains(tenant.value(), "演示文明办");
    }

    @Test
    void exportWhenTheTenantIsBeingDeletedIsRefused() {
        onboarded();
        client.delete(TENANTS + "/" + tenant, OPERATOR);
        awaitState("deletion", "WAITING");

        assertThat(client.post(TENANTS + "/" + tenant + "/export", OPERATOR, null)
                        .problem())
                .isEqualTo("tenant-deleted");
    }
}
