package cn.volunteering.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.TenantState;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestTenants;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Hours confirmed shortly before a suspension are in the ledgers after it, exactly once. */
@PlatformTest
class SuspensionIT {

    @Autowired
    TestTenants tenants;

    @Test
    void hoursThatArriveWhileSuspendedCountOnceAfterTheResumption() {
        var agency = new TestAgency(tenants);
        agency.send(agency.confirmed("r1", "v1"));
        agency.awaitBalance("v1", 90, "1.50");
        tenants.put(agency.id(), TenantState.SUSPENDED);
        var missed = agency.confirmed("r2", "v1", 60, "MEASURED", "2026-03-06T01:00:00Z");
        agency.send(missed);
        agency.send(missed);
        Awaitility.await("both records of the hours pass through the dead-letter topic and return")
                .atMost(Duration.ofSeconds(30))
                .until(() -> missedHours(agency) == 2);

        tenants.put(agency.id(), TenantState.ACTIVE);

        agency.awaitBalance("v1", 150, "2.50");
        agency.awaitOpenDeadLetters(0);
        assertThat(agency.committee()
                        .read("/volunteers/v1/hours-entries?year=2026")
                        .path("total")
                        .asLong())
                .isEqualTo(2);
        assertThat(agency.isClean("balances")).isTrue();
    }

    private static long missedHours(TestAgency agency) {
        return agency.deadLetters("OPEN").stream()
                .filter(letter -> letter.path("group").asString().equals("scoring-hours"))
                .count();
    }
}
