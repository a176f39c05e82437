package cn.volunteering.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DecisionTest {

    record Opened(String name) implements DomainEvent {}

    @Test
    void mapWhenAcceptedCarriesStateAndEventsOn() {
        var decision = Decision.accepted("door", new Opened("door")).map(String::length);

        assertThat(decision).isEqualTo(Decision.accepted(4, new Opened("door")));
    }

    @Test
    void mapWhenRefusedKeepsTheRefusal() {
        Decision<String> refused = Decision.refused("door-locked", "门已上锁");

        assertThat(refused.map(String::length)).isEqualTo(Decision.refused("door-locked", "门已上锁"));
    }

    @Test
    void orThrowWhenRefusedCarriesTheRefusalOut() {
        Decision<String> refused =
                Decision.refused(Refusal.of("activity-full", "名额已满").with("capacity", 30));

        assertThatThrownBy(refused::orThrow).isInstanceOfSatisfying(RefusedException.class, e -> assertThat(
                        e.refusal().details())
                .containsEntry("capacity", 30));
    }
}
