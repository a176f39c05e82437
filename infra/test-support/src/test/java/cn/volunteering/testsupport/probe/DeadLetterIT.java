package cn.volunteering.testsupport.probe;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.messaging.deadletter.DeadLetter;
import cn.volunteering.messaging.store.PlatformStore;
import cn.volunteering.testsupport.Caller;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient.Answer;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.probe.ProbeApplication.Ear;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A record that cannot be handled is kept with its cause, does not block the next, and can be redriven. */
@PlatformTest
class DeadLetterIT {

    private static final int TOO_LARGE = 1_100_000;

    @Autowired
    Ear ear;

    @Autowired
    TestTenants tenants;

    @Autowired
    PlatformStore<DeadLetter> letters;

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

        assertThat(actions(letter)).containsExactly("REDRIVE", "DISCARD");
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

        assertThat(actions(last)).containsExactly("DISCARD");
        assertThat(redrive(last).problem()).isEqualTo("dead-letter-cycle-limit");
        assertThat(operator.post("/dead-letters/" + last + "/discard", Map.of("reason", "测试数据"))
                        .status())
                .isEqualTo(204);
        assertThat(agency.deadLetters("OPEN")).isEmpty();
        ear.failing.set(false);
    }

    @Test
    void aRecordThatCannotBePutBackDoesNotHoldUpTheOthers() {
        String group = UUID.randomUUID().toString();
        letters.insert("big-" + group, Decision.accepted(aLetter(group, "x".repeat(TOO_LARGE), 0)));
        letters.insert("small-" + group, Decision.accepted(aLetter(group, "{}", 1)));

        var answer = operator.post(
                "/dead-letters/redrive",
                Map.of("group", group, "failedBefore", Instant.now().toString()));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.body().path("count").asInt()).isEqualTo(1);
        assertThat(answer.body().at("/failed/0").asString()).isEqualTo("big-" + group);
        assertThat(letters.get("small-" + group).state().state()).isEqualTo(DeadLetter.State.REDRIVEN);
        assertThat(letters.get("big-" + group).state().state()).isEqualTo(DeadLetter.State.OPEN);
    }

    private static DeadLetter aLetter(String group, String payload, int second) {
        return new DeadLetter(
                "probe.events.v1",
                group,
                null,
                null,
                null,
                "unreadable-payload",
                "测试数据",
                Instant.EPOCH.plusSeconds(second),
                0,
                null,
                Map.of(),
                payload,
                DeadLetter.State.OPEN);
    }

    private List<String> actions(String letter) {
        return operator.read("/dead-letters/" + letter)
                .path("allowedActions")
                .valueStream()
                .map(each -> each.asString())
                .toList();
    }

    private String awaitLetter() {
        return agency.awaitOpenDeadLetters(1).getFirst().path("id").asString();
    }

    private Answer redrive(String letter) {
        return operator.post("/dead-letters/" + letter + "/redrive", Map.of());
    }
}
