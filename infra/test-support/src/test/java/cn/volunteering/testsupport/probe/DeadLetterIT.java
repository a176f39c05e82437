package cn.volunteering.testsupport.probe;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.Caller;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient.Answer;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.probe.ProbeApplication.Ear;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A record that cannot be handled is kept with its cause, does not block the next, and can be redriven. */
@PlatformTest
class DeadLetterIT {

    @Autowired
    Ear ear;

    @Autowired
    TestTenants tenants;

    private TestAgency agency;
    private Caller operator;

    @BeforeEach
    void anAgency() {
        agency = new TestAgency(tenants, ear);
        operator = agency.operator();
    }

    @Test
    void aRecordThatFailsIsListedRedrivenAndHandled() {
        ear.failing.set(true);
        String poison = agency.writeNote("poison", 1);
        String letter = awaitLetter();
        ear.failing.set(false);

        String next = agency.writeNote("next", 1);
        agency.awaitHeard(next);
        assertThat(agency.heard()).doesNotContain(poison);
        assertThat(operator.read("/dead-letters/" + letter).path("payload").asString())
                .contains(agency.id().value());

        assertThat(redrive(letter).status()).isEqualTo(202);
        agency.awaitHeard(poison);
        assertThat(redrive(letter).problem()).isEqualTo("dead-letter-not-open");
    }

    @Test
    void aRecordThatKeepsFailingIsRedrivenThreeTimesAtMostAndThenDiscarded() {
        ear.failing.set(true);
        agency.writeNote("poison", 1);
        for (int cycle = 0; cycle < 3; cycle++) {
            redrive(awaitLetter());
        }
        String last = awaitLetter();

        assertThat(redrive(last).problem()).isEqualTo("dead-letter-cycle-limit");
        assertThat(operator.post("/dead-letters/" + last + "/discard", Map.of("reason", "测试数据"))
                        .status())
                .isEqualTo(204);
        assertThat(agency.deadLetters("OPEN")).isEmpty();
        ear.failing.set(false);
    }

    private String awaitLetter() {
        return agency.awaitOpenDeadLetters(1).getFirst().path("id").asString();
    }

    private Answer redrive(String letter) {
        return operator.post("/dead-letters/" + letter + "/redrive", Map.of());
    }
}
