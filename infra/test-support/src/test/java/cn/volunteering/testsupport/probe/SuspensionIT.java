package cn.volunteering.testsupport.probe;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.TenantState;
import cn.volunteering.tenancy.audit.AuditEntry;
import cn.volunteering.tenancy.audit.AuditLog;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.probe.ProbeApplication.Ear;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import tools.jackson.databind.JsonNode;

/** Events that a suspended tenant misses are redelivered automatically when it is resumed, in order and once. */
@PlatformTest
class SuspensionIT {

    @Autowired
    Ear ear;

    @Autowired
    TestTenants tenants;

    @Autowired
    @Qualifier("platformAuditLog")
    AuditLog audit;

    private TestAgency agency;

    @BeforeEach
    void aSuspendedAgency() {
        agency = suspended();
    }

    private TestAgency suspended() {
        var suspended = new TestAgency(tenants, ear);
        tenants.put(suspended.id(), TenantState.SUSPENDED);
        return suspended;
    }

    @Test
    void resumptionRedeliversMissedEventsInOrderAndOnce() {
        var missed = List.of(agency.writeNote("note", 1), agency.writeNote("note", 2), agency.writeNote("note", 3));
        agency.awaitOpenDeadLetters(3);
        assertThat(agency.heard()).isEmpty();

        tenants.put(agency.id(), TenantState.ACTIVE);

        agency.awaitHeard(missed);
        agency.awaitOpenDeadLetters(0);
        assertThat(agency.deadLetters("REDRIVEN")).hasSize(3).allSatisfy(SuspensionIT::assertHeldUp);
        assertThat(agency.heard()).isEqualTo(missed);
    }

    @Test
    void resumptionIsAuditedAsAnActOfThePlatform() {
        agency.writeNote("note", 1);
        String letter = agency.awaitOpenDeadLetters(1).getFirst().path("id").asString();

        tenants.put(agency.id(), TenantState.ACTIVE);

        var acts = Awaitility.await("the record is redriven and the audit log shows it")
                .atMost(Duration.ofSeconds(30))
                .until(() -> actsOn(letter), found -> !found.isEmpty());
        assertThat(acts).extracting(AuditEntry::action).containsExactly("dead-letter-redriven");
        assertThat(acts).extracting(AuditEntry::actorId).containsExactly("system:held-up-records");
    }

    @Test
    void resumptionOfOneTenantLeavesTheOthersAlone() {
        var other = suspended();
        other.writeNote("note", 1);
        String missed = agency.writeNote("note", 1);
        agency.awaitOpenDeadLetters(1);
        other.awaitOpenDeadLetters(1);

        tenants.put(agency.id(), TenantState.ACTIVE);
        agency.awaitHeard(missed);

        assertThat(other.deadLetters("OPEN")).hasSize(1);
    }

    /** The suspension is known before the earlier change, because two consumers read two topics. */
    @Test
    void staleResumptionRedeliversNothing() {
        agency.writeNote("note", 1);
        agency.awaitOpenDeadLetters(1);

        tenants.publish(agency.id(), TenantState.ACTIVE, 1);

        Awaitility.await("the pause of a resumption passes")
                .during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(10))
                .until(() -> agency.deadLetters("OPEN").size() == 1);
        assertThat(agency.deadLetters("REDRIVEN")).isEmpty();
    }

    @Test
    void resumptionLeavesOtherFailuresToTheOperator() {
        tenants.put(agency.id(), TenantState.ACTIVE);
        ear.failing.set(true);
        agency.writeNote("note", 1);
        agency.awaitOpenDeadLetters(1);
        ear.failing.set(false);
        tenants.put(agency.id(), TenantState.SUSPENDED);
        String missed = agency.writeNote("note", 2);
        agency.awaitOpenDeadLetters(2);

        tenants.put(agency.id(), TenantState.ACTIVE);
        agency.awaitHeard(missed);

        var left = agency.awaitOpenDeadLetters(1);
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
}
