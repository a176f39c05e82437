package cn.volunteering.testsupport.probe;

import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.TestTenant;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.probe.ProbeApplication.Ear;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** An agency in the probe. A note written there is an event, which the probe hears or puts aside. */
final class TestAgency extends TestTenant {

    private final Ear ear;

    /** A new agency that no office oversees. */
    TestAgency(TestTenants tenants, Ear ear) {
        this(tenants.agency(), tenants, ear);
    }

    TestAgency(TenantId id, TestTenants tenants, Ear ear) {
        super(id, "probe", tenants);
        this.ear = ear;
    }

    /** Publishes that a note was written and returns the id of the event. Events about one note keep their order. */
    String writeNote(String note, long version) {
        var event = noteWritten(note, version);
        publish(ProbeApplication.TOPIC, event);
        return event.id();
    }

    EventEnvelope noteWritten(String note, long version) {
        return event(ProbeApplication.WRITTEN, note, version, Map.of("noteId", note, "text", "v" + version));
    }

    /** Returns the ids of the events that the probe has heard in this agency, oldest first. */
    List<String> heard() {
        return ear.heard.stream()
                .filter(heard -> heard.tenant().equals(id().value()))
                .map(heard -> heard.event().id())
                .toList();
    }

    void awaitHeard(String event) {
        awaitHeard(List.of(event));
    }

    /** Waits until the probe has heard these events, and possibly others. */
    void awaitHeard(List<String> events) {
        Awaitility.await("the probe hears within seconds what is sent, retried or redriven")
                .atMost(Duration.ofSeconds(30))
                .until(() -> heard().containsAll(events));
    }
}
