package cn.volunteering.testsupport.probe;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantState;
import cn.volunteering.tenancy.audit.AuditEntry;
import cn.volunteering.tenancy.audit.AuditLog;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.TestTokens;
import cn.volunteering.testsupport.probe.ProbeApplication.Ear;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import tools.jackson.databind.JsonNode;

/** Events that a suspended tenant misses are redelivered automatically when it is resumed, in order and once. */
@PlatformTest
class SuspensionIT {

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

    @Autowired
    @Qualifier("platformAuditLog")
    AuditLog audit;

    private TenantId agency = TestTenants.unknown();

    @BeforeEach
    void aSuspendedAgency() {
        agency = tenants.agency();
        tenants.put(agency, TenantState.SUSPENDED);
    }

    @Test
    void resumptionRedeliversMissedEventsInOrderAndOnce() {
        var missed = List.of(sent(1), sent(2), sent(3));
        awaitLetters(agency, "OPEN", 3);
        assertThat(heard()).isEmpty();

        tenants.put(agency, TenantState.ACTIVE);

        awaitHeard(3);
        awaitLetters(agency, "OPEN", 0);
        assertThat(letters(agency, "REDRIVEN")).hasSize(3).allSatisfy(SuspensionIT::assertHeldUp);
        assertThat(heard()).isEqualTo(missed);
    }

    @Test
    void resumptionIsAuditedAsAnActOfThePlatform() {
        sent(1);
        String letter = awaitLetters(agency, "OPEN", 1).getFirst().path("id").asString();

        tenants.put(agency, TenantState.ACTIVE);

        var acts = Awaitility.await("the record is put back and the audit log tells of it")
                .atMost(Duration.ofSeconds(30))
                .until(() -> actsOn(letter), found -> !found.isEmpty());
        assertThat(acts).extracting(AuditEntry::action).containsExactly("dead-letter-redriven");
        assertThat(acts).extracting(AuditEntry::actorId).containsExactly("system:held-up-records");
    }

    @Test
    void resumptionOfOneTenantLeavesTheOthersAlone() {
        TenantId other = tenants.agency();
        tenants.put(other, TenantState.SUSPENDED);
        events.send(ProbeApplication.TOPIC, event(other, 1));
        sent(1);
        awaitLetters(agency, "OPEN", 1);
        awaitLetters(other, "OPEN", 1);

        tenants.put(agency, TenantState.ACTIVE);
        awaitHeard(1);

        assertThat(letters(other, "OPEN")).hasSize(1);
    }

    /** The suspension is known before the earlier change, because two consumers read two topics. */
    @Test
    void staleResumptionRedeliversNothing() {
        sent(1);
        awaitLetters(agency, "OPEN", 1);

        tenants.publish(agency, TenantState.ACTIVE, 1);

        Awaitility.await("the pause of a resumption passes")
                .during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(10))
                .until(() -> letters(agency, "OPEN").size() == 1);
        assertThat(letters(agency, "REDRIVEN")).isEmpty();
    }

    @Test
    void resumptionLeavesOtherFailuresToTheOperator() {
        tenants.put(agency, TenantState.ACTIVE);
        ear.failing.set(true);
        sent(1);
        awaitLetters(agency, "OPEN", 1);
        ear.failing.set(false);
        tenants.put(agency, TenantState.SUSPENDED);
        sent(2);
        awaitLetters(agency, "OPEN", 2);

        tenants.put(agency, TenantState.ACTIVE);
        awaitHeard(1);

        var left = awaitLetters(agency, "OPEN", 1);
        assertThat(left.getFirst().path("reason").asString()).isEqualTo("failed");
    }

    private static void assertHeldUp(JsonNode letter) {
        assertThat(letter.path("reason").asString()).isEqualTo("tenant-not-active");
    }

    private List<AuditEntry> actsOn(String letter) {
        return audit.newest(0, 200).stream()
                .filter(entry -> entry.object().equals("dead-letter/" + letter))
                .toList();
    }

    private String sent(long version) {
        var event = event(agency, version);
        events.send(ProbeApplication.TOPIC, event);
        return event.id();
    }

    /** Concerns one note for every version, so that the events keep their order. */
    private EventEnvelope event(TenantId tenant, long version) {
        return events.event(
                tenant, ProbeApplication.WRITTEN, "note", version, Map.of("noteId", "note", "text", "v" + version));
    }

    private List<String> heard() {
        return ear.heard.stream()
                .filter(heard -> heard.tenant().equals(agency.value()))
                .map(heard -> heard.event().id())
                .toList();
    }

    private void awaitHeard(int count) {
        Awaitility.await("the records come back soon after the resumption")
                .atMost(Duration.ofSeconds(30))
                .until(() -> heard().size() >= count);
    }

    private List<JsonNode> awaitLetters(TenantId tenant, String state, int count) {
        return Awaitility.await("the records go through the dead-letter topic")
                .atMost(Duration.ofSeconds(30))
                .until(() -> letters(tenant, state), letters -> letters.size() == count);
    }

    private List<JsonNode> letters(TenantId tenant, String state) {
        return client.get(LETTERS + "?state=" + state + "&ofTenant=" + tenant, OPERATOR)
                .body()
                .path("items")
                .valueStream()
                .toList();
    }
}
