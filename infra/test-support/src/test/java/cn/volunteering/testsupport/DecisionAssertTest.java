package cn.volunteering.testsupport;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.DomainEvent;
import cn.volunteering.domain.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DecisionAssertTest {

    private final Decision<String> accepted = Decision.accepted("open", new Opened("door"));
    private final Decision<String> refused =
            Decision.refused(Refusal.of("door-locked", "门已上锁").with("locks", 2));

    record Opened(String name) implements DomainEvent {}

    record Closed(String name) implements DomainEvent {}

    @Test
    void assertionsWhenTheDecisionIsAsExpectedHold() {
        assertThatDecision(accepted).isAccepted().hasState("open").hasEvents(new Opened("door"));
        assertThatDecision(accepted).publishes(Opened.class).isEqualTo(new Opened("door"));
        assertThatDecision(Decision.accepted("open")).hasNoEvents();
        assertThatDecision(refused)
                .isRefused()
                .isRefusedWith("door-locked")
                .hasMessageContaining("上锁")
                .hasDetail("locks", 2);
    }

    @Test
    void assertionsOnAcceptanceWhenRefusedFailWithTheReason() {
        assertFails(() -> assertThatDecision(refused).isAccepted(), "door-locked");
        assertFails(() -> assertThatDecision(refused).hasState("open"), "door-locked");
        assertFails(() -> assertThatDecision(refused).hasNoEvents(), "door-locked");
        assertFails(() -> assertThatDecision(refused).publishes(Opened.class), "door-locked");
    }

    @Test
    void assertionsOnARefusalWhenAcceptedFailWithTheState() {
        assertFails(() -> assertThatDecision(accepted).isRefused(), "open");
        assertFails(() -> assertThatDecision(accepted).isRefusedWith("door-locked"), "open");
        assertFails(() -> assertThatDecision(accepted).hasMessageContaining("上锁"), "open");
        assertFails(() -> assertThatDecision(accepted).hasDetail("locks", 2), "open");
    }

    @Test
    void assertionsWhenAValueDiffersFail() {
        assertFails(() -> assertThatDecision(accepted).hasState("ajar"), "ajar");
        assertFails(() -> assertThatDecision(accepted).hasEvents(new Opened("window")), "window");
        assertFails(() -> assertThatDecision(accepted).hasNoEvents(), "door");
        assertFails(() -> assertThatDecision(accepted).publishes(Closed.class), "Closed");
        assertFails(() -> assertThatDecision(refused).isRefusedWith("door-missing"), "door-missing");
        assertFails(() -> assertThatDecision(refused).hasMessageContaining("丢失"), "丢失");
        assertFails(() -> assertThatDecision(refused).hasDetail("locks", 3), "3");
    }

    private static void assertFails(ThrowingCallable assertion, String words) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessageContaining(words);
    }
}
