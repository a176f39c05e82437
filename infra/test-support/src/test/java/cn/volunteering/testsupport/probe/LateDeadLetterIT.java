package cn.volunteering.testsupport.probe;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.messaging.Headers;
import cn.volunteering.messaging.Topics;
import cn.volunteering.messaging.deadletter.DeadLetter;
import cn.volunteering.messaging.listen.SubscriptionContainers;
import cn.volunteering.messaging.listen.TenantNotActiveException;
import cn.volunteering.tenancy.TenantState;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.probe.ProbeApplication.Ear;
import java.time.Duration;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The sweep redrives a record that was put aside after its tenant was resumed, up to the cycle limit. */
@PlatformTest
@TestPropertySource(properties = "platform.messaging.sweep-interval=500ms")
class LateDeadLetterIT {

    @Autowired
    Ear ear;

    @Autowired
    TestEvents events;

    @Autowired
    TestTenants tenants;

    @Autowired
    Topics topics;

    @Test
    void sweepRedrivesWhatWasPutAsideAfterTheResumption() {
        var agency = new TestAgency(tenants, ear);

        String late = putAside(agency, 0);

        agency.awaitHeard(late);
    }

    @Test
    void sweepRespectsTheCycleLimit() {
        var agency = new TestAgency(tenants, ear);

        putAside(agency, DeadLetter.MAX_CYCLES);
        String last = putAside(agency, DeadLetter.MAX_CYCLES - 1);

        agency.awaitHeard(last);
        assertThat(agency.heard()).containsExactly(last);
    }

    @Test
    void sweepForgetsTheRecordsOfADeletedTenant() {
        var gone = new TestAgency(tenants, ear);
        var other = new TestAgency(tenants, ear);
        tenants.put(gone.id(), TenantState.DELETED);

        putAside(gone, 0);
        putAside(other, DeadLetter.MAX_CYCLES);

        Awaitility.await("the letters follow the topic, and this one comes after the other")
                .atMost(Duration.ofSeconds(30))
                .until(() -> other.deadLetters("OPEN").size() == 1);
        Awaitility.await("the sweep looks twice a second")
                .atMost(Duration.ofSeconds(10))
                .until(() -> gone.deadLetters("OPEN").isEmpty());
    }

    /** Puts a record aside as a process does that does not know of the resumption yet. Concerns one note, to keep the order. */
    private String putAside(TestAgency agency, int cycles) {
        var event = agency.noteWritten("note", 1);
        var message = events.recordOf(ProbeApplication.TOPIC, event);
        Headers.add(message, SubscriptionContainers.REASON, TenantNotActiveException.REASON);
        Headers.add(message, "dlt_cycles", Integer.toString(cycles));
        String aside = topics.deadLetters(ProbeApplication.TOPIC, "probe-notes");
        events.sendRaw(new ProducerRecord<>(aside, 0, message.key(), message.value(), message.headers()));
        return event.id();
    }
}
