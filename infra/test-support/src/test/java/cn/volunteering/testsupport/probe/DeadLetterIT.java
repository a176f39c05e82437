package cn.volunteering.testsupport.probe;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.TestTokens;
import cn.volunteering.testsupport.probe.ProbeApplication.Ear;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A record that cannot be handled is kept with its cause, does not block the next, and can be redriven. */
@PlatformTest
class DeadLetterIT {

    private static final String LETTERS = "/api/platform/probe/dead-letters";
    private static final String OPERATOR = TestTokens.ofPlatform("operator", "platform-operator");

    @Autowired
    Ear ear;

    @Autowired
    TestClient client;

    @Autowired
    TestEvents events;

    @Autowired
    TestTenants tenants;

    @Test
    void aRecordThatFailsIsListedRedrivenAndHandled() {
        TenantId agency = tenants.agency();
        ear.failing.set(true);
        String poison = sent(agency);
        String id = awaitLetter(agency);
        ear.failing.set(false);

        String next = sent(agency);
        awaitHeard(next);
        assertThat(isHeard(poison)).isFalse();
        assertThat(client.get(LETTERS + "/" + id, OPERATOR)
                        .body()
                        .path("payload")
                        .asString())
                .contains(agency.value());

        assertThat(client.post(LETTERS + "/" + id + "/redrive", OPERATOR, Map.of())
                        .status())
                .isEqualTo(202);
        awaitHeard(poison);
        assertThat(client.post(LETTERS + "/" + id + "/redrive", OPERATOR, Map.of())
                        .problem())
                .isEqualTo("dead-letter-not-open");
    }

    @Test
    void aRecordThatKeepsFailingIsRedrivenThreeTimesAtMostAndThenDiscarded() {
        TenantId agency = tenants.agency();
        ear.failing.set(true);
        sent(agency);
        for (int cycle = 0; cycle < 3; cycle++) {
            String id = awaitLetter(agency);
            client.post(LETTERS + "/" + id + "/redrive", OPERATOR, Map.of());
        }
        String last = awaitLetter(agency);

        assertThat(client.post(LETTERS + "/" + last + "/redrive", OPERATOR, Map.of())
                        .problem())
                .isEqualTo("dead-letter-cycle-limit");
        assertThat(client.post(LETTERS + "/" + last + "/discard", OPERATOR, Map.of("reason", "测试数据"))
                        .status())
                .isEqualTo(204);
        assertThat(openLetters(agency)).isEmpty();
        ear.failing.set(false);
    }

    private String sent(TenantId agency) {
        String subject = UUID.randomUUID().toString();
        events.send(
                ProbeApplication.TOPIC,
                events.event(agency, ProbeApplication.WRITTEN, subject, 1, Map.of("noteId", subject, "text", "x")));
        return subject;
    }

    private String awaitLetter(TenantId agency) {
        return Awaitility.await("the record goes through the dead-letter topic")
                .atMost(Duration.ofSeconds(30))
                .until(() -> openLetters(agency), letters -> !letters.isEmpty())
                .path(0)
                .path("id")
                .asString();
    }

    private JsonNode openLetters(TenantId agency) {
        return client.get(LETTERS + "?ofTenant=" + agency, OPERATOR).body().path("items");
    }

    private void awaitHeard(String subject) {
        Awaitility.await("the listener hears it").atMost(Duration.ofSeconds(30)).until(() -> isHeard(subject));
    }

    private boolean isHeard(String subject) {
        return ear.heard.stream().anyMatch(heard -> heard.event().subject().equals(subject));
    }
}
