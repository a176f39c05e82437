package cn.volunteering.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Posts many confirmed records that arrive together in one go, and puts aside only the faulty one among them. */
@PlatformTest
class BatchIT {

    private static final int RECORDS = 500;
    private static final int POISON = 250;

    @Autowired
    TestEvents events;

    @Autowired
    TestTenants tenants;

    private TestAgency agency;

    @BeforeEach
    void anAgency() {
        agency = new TestAgency(tenants);
    }

    @Test
    void aPoisonRecordAmongManyIsPutAsideOnceAndAllOthersArePostedOnce() {
        List<EventEnvelope> records = IntStream.range(0, RECORDS)
                .mapToObj(i -> agency.confirmed("r" + i, "v" + i % 5, i == POISON ? 0 : 60, "MEASURED", day(i)))
                .toList();

        records.forEach(agency::send);

        agency.awaitBalance("v0", (RECORDS / 5 - 1) * 60L, "99.00");
        for (String other : List.of("v1", "v2", "v3", "v4")) {
            agency.awaitBalance(other, RECORDS / 5 * 60L, "100.00");
        }
        assertThat(events.awaitDeadLetters(
                        "activity.events.v1",
                        "scoring-hours",
                        records.get(POISON).id()))
                .hasSize(1);
        assertThat(agency.awaitPosted("hours-posted", RECORDS - 1)).hasSize(RECORDS - 1);
        assertThat(agency.awaitPosted("points-posted", RECORDS - 1)).hasSize(RECORDS - 1);
        assertThat(agency.isClean("balances")).isTrue();
    }

    private static String day(int i) {
        return "2026-%02d-%02dT01:00:00Z".formatted(1 + i / 5 % 10, 1 + i / 50 % 28);
    }
}
