package cn.volunteering.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
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
    void unlessWhenThereIsAnObjectionRefusesWithoutDeciding() {
        var objection = Refusal.of("door-locked", "门已上锁");

        Decision<String> decision = Decision.unless(Optional.of(objection), () -> {
            throw new AssertionError("decided in spite of the objection");
        });

        assertThat(decision).isEqualTo(Decision.refused(objection));
    }

    @Test
    void unlessWhenThereIsNoObjectionDecides() {
        var decision = Decision.unless(Optional.empty(), () -> Decision.accepted("door", new Opened("door")));

        assertThat(decision).isEqualTo(Decision.accepted("door", new Opened("door")));
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
