package cn.volunteering.testsupport.probe;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.messaging.Headers;
import cn.volunteering.messaging.Topics;
import cn.volunteering.messaging.deadletter.DeadLetter;
import cn.volunteering.messaging.listen.SubscriptionContainers;
import cn.volunteering.messaging.listen.TenantNotActiveException;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantState;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.TestTokens;
import cn.volunteering.testsupport.probe.ProbeApplication.Ear;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The sweep redrives a record that was put aside after its tenant was resumed, up to the cycle limit. */
@PlatformTest
@TestPropertySource(properties = "platform.messaging.sweep-interval=500ms")
class LateDeadLetterIT {

    private static final String OPERATOR = TestTokens.ofPlatform("operator", "platform-operator");

    @Autowired
    Ear ear;

    @Autowired
    TestEvents events;

    @Autowired
    TestTenants tenants;

    @Autowired
    TestClient client;

    @Autowired
    Topics topics;

    @Test
    void sweepRedrivesWhatWasPutAsideAfterTheResumption() {
        TenantId agency = tenants.agency();

        String late = putAside(agency, 0);

        awaitHeard(agency, late);
    }

    @Test
    void sweepRespectsTheCycleLimit() {
        TenantId agency = tenants.agency();

        putAside(agency, DeadLetter.MAX_CYCLES);
        String last = putAside(agency, DeadLetter.MAX_CYCLES - 1);

        awaitHeard(agency, last);
        assertThat(heard(agency)).containsExactly(last);
    }

    @Test
    void sweepForgetsTheRecordsOfADeletedTenant() {
        TenantId gone = tenants.agency();
        TenantId other = tenants.agency();
        tenants.put(gone, TenantState.DELETED);

        putAside(gone, 0);
        putAside(other, DeadLetter.MAX_CYCLES);

        Awaitility.await("the letters follow the topic, and this one comes after the other")
                .atMost(Duration.ofSeconds(30))
                .until(() -> letters(other) == 1);
        Awaitility.await("the sweep looks twice a second")
                .atMost(Duration.ofSeconds(10))
                .until(() -> letters(gone) == 0);
    }

    private int letters(TenantId tenant) {
        return client.get("/api/platform/probe/dead-letters?ofTenant=" + tenant, OPERATOR)
                .body()
                .path("items")
                .size();
    }

    /** Puts a record aside as a process does that does not know of the resumption yet. Concerns one note, to keep the order. */
    private String putAside(TenantId agency, int cycles) {
        var event = events.event(agency, ProbeApplication.WRITTEN, "note", 1, Map.of("noteId", "note", "text", "x"));
        var message = events.recordOf(ProbeApplication.TOPIC, event);
        Headers.add(message, SubscriptionContainers.REASON, TenantNotActiveException.REASON);
        Headers.add(message, "dlt_cycles", Integer.toString(cycles));
        String aside = topics.deadLetters(ProbeApplication.TOPIC, "probe-notes");
        events.sendRaw(new ProducerRecord<>(aside, 0, message.key(), message.value(), message.headers()));
        return event.id();
    }

    private void awaitHeard(TenantId agency, String event) {
        Awaitility.await("the sweep looks twice a second")
                .atMost(Duration.ofSeconds(30))
                .until(() -> heard(agency).contains(event));
    }

    private List<String> heard(TenantId agency) {
        return ear.heard.stream()
                .filter(heard -> heard.tenant().equals(agency.value()))
                .map(heard -> heard.event().id())
                .toList();
    }
}
