package cn.volunteering.testsupport.probe;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.TestTokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Every change through the API is in the audit log, whether or not its use case thinks of the log. */
@PlatformTest
class ChangeAuditIT {

    @Autowired
    TestClient client;

    @Autowired
    TestTenants tenants;

    private TenantId agency;
    private String committee;

    @BeforeEach
    void anAgency() {
        agency = tenants.agency();
        committee = TestTokens.of(agency, "committee-1", "committee");
    }

    @Test
    void changeWhenNothingElseWasRecordedIsRecordedOnce() {
        var written = client.post(notes(), committee, Map.of("text", "一"));
        String id = written.body().path("id").asString();

        assertThat(actions()).containsExactly("notes-posted of notes");
        assertThat(id).isNotBlank();
    }

    @Test
    void refusedChangeAndReadingAreNotRecorded() {
        client.post(notes(), committee, Map.of("text", ""));
        client.post(notes(), TestTokens.of(agency, "volunteer-1", "volunteer"), Map.of("text", "一"));
        client.get(notes() + "/unknown", committee);

        assertThat(actions()).isEmpty();
    }

    @Test
    void verificationByTheTenantsOwnAuditorIsRecorded() {
        client.post("/api/tenants/" + agency + "/probe/audit/verification", auditor(), null);

        assertThat(actions()).containsExactly("audit-log-verified of audit");
    }

    private List<String> actions() {
        return client.get("/api/tenants/" + agency + "/probe/audit", auditor())
                .body()
                .path("items")
                .valueStream()
                .map(ChangeAuditIT::line)
                .filter(line -> !line.startsWith("audit-log-read"))
                .toList();
    }

    private static String line(JsonNode entry) {
        return entry.path("action").asString() + " of " + entry.path("object").asString();
    }

    private String auditor() {
        return TestTokens.of(agency, "auditor-1", "auditor");
    }

    private String notes() {
        return "/api/tenants/" + agency + "/probe/notes";
    }
}
