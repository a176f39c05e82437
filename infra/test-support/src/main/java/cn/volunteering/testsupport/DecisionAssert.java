package cn.volunteering.testsupport;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.domain.Decision.Refused;
import cn.volunteering.domain.DomainEvent;
import cn.volunteering.domain.Refusal;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ObjectAssert;

/**
 * Asserts the decision of an aggregate: {@code assertThatDecision(project.file(by)).isRefusedWith("project-not-open")}.
 *
 * @param <T> the state of an accepted decision
 */
public final class DecisionAssert<T> extends AbstractAssert<DecisionAssert<T>, Decision<T>> {

    private DecisionAssert(Decision<T> decision) {
        super(decision, DecisionAssert.class);
    }

    /** Begins assertions on a decision. */
    public static <T> DecisionAssert<T> assertThatDecision(Decision<T> decision) {
        return new DecisionAssert<>(decision);
    }

    /** Fails if the command was refused. */
    public DecisionAssert<T> isAccepted() {
        accepted();
        return this;
    }

    /** Fails unless the command was refused, for any reason. */
    public DecisionAssert<T> isRefused() {
        refusal();
        return this;
    }

    /** Fails unless the command was refused with the given code. */
    public DecisionAssert<T> isRefusedWith(String code) {
        Assertions.assertThat(refusal().code()).as("code of the refusal").isEqualTo(code);
        return this;
    }

    /** Fails unless the command was refused with one of the given codes. */
    public DecisionAssert<T> isRefusedWithAnyOf(String... codes) {
        Assertions.assertThat(refusal().code()).as("code of the refusal").isIn((Object[]) codes);
        return this;
    }

    /** Fails unless the message of the refusal contains the given words. */
    public DecisionAssert<T> hasMessageContaining(String words) {
        Assertions.assertThat(refusal().message()).as("message of the refusal").contains(words);
        return this;
    }

    /** Fails unless the refusal carries the given detail. */
    public DecisionAssert<T> hasDetail(String name, Object value) {
        Assertions.assertThat(refusal().details()).as("details of the refusal").containsEntry(name, value);
        return this;
    }

    /** Fails unless the command produces the given state. */
    public DecisionAssert<T> hasState(T state) {
        Assertions.assertThat(accepted().state()).as("accepted state").isEqualTo(state);
        return this;
    }

    /** Fails unless exactly these events are published, in this order. */
    public DecisionAssert<T> hasEvents(DomainEvent... events) {
        Assertions.assertThat(accepted().events()).as("published events").containsExactly(events);
        return this;
    }

    /** Fails if the command was refused or publishes an event. */
    public DecisionAssert<T> hasNoEvents() {
        return hasEvents();
    }

    /** Fails unless exactly one event is published and has the given type; returns assertions on it. */
    public <E extends DomainEvent> ObjectAssert<E> publishes(Class<E> type) {
        List<DomainEvent> events = accepted().events();
        Assertions.assertThat(events).as("published events").singleElement().isInstanceOf(type);
        return Assertions.assertThat(type.cast(events.getFirst()));
    }

    private Accepted<T> accepted() {
        isNotNull();
        return switch (actual) {
            case Accepted<T> accepted -> accepted;
            case Refused<T>(Refusal refusal) -> throw failure("Expected acceptance, but was refused: %s", refusal);
        };
    }

    private Refusal refusal() {
        isNotNull();
        return switch (actual) {
            case Refused<T>(Refusal refusal) -> refusal;
            case Accepted<T> accepted -> throw failure("Expected a refusal, but was accepted: %s", accepted);
        };
    }
}
