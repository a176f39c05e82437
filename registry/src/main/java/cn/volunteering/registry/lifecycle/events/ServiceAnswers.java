package cn.volunteering.registry.lifecycle.events;

import cn.volunteering.domain.Decision;
import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.listen.Subscription;
import cn.volunteering.messaging.store.PlatformStore;
import cn.volunteering.messaging.tenants.TenantPreparation;
import cn.volunteering.registry.flow.Flow;
import cn.volunteering.registry.flow.FlowId;
import cn.volunteering.registry.flow.FlowKind;
import cn.volunteering.registry.flow.FlowSchedule;
import java.time.Clock;
import java.util.Set;

/**
 * Passes the services' answers to the flow that waits for them. An answer may come twice, or before the flow waits; one
 * for a tenant without such a flow is ignored.
 */
public final class ServiceAnswers {

    private final PlatformStore<Flow> flows;
    private final FlowSchedule schedule;
    private final Clock clock;

    public ServiceAnswers(PlatformStore<Flow> flows, FlowSchedule schedule, Clock clock) {
        this.flows = flows;
        this.schedule = schedule;
        this.clock = clock;
    }

    /** The answer of a service once its database of a tenant is prepared or removed. */
    record Answer(String service) {}

    /** Subscribes to the answers of the given services. */
    public Subscription subscription(Set<String> services) {
        var subscription = Subscription.of("registry-service-answers").inAnyTenantState();
        for (String service : services) {
            subscription
                    .topic(TenantPreparation.topicOf(service))
                    .onEach("volunteering." + service + ".tenant-prepared.v1", Answer.class, this::prepared)
                    .onEach("volunteering." + service + ".tenant-removed.v1", Answer.class, this::removed);
        }
        return subscription;
    }

    private void prepared(EventEnvelope event, Answer answer) {
        pass(FlowId.unique(FlowKind.ONBOARDING, event.tenant()), answer);
    }

    private void removed(EventEnvelope event, Answer answer) {
        pass(FlowId.unique(FlowKind.DELETION, event.tenant()), answer);
    }

    private void pass(FlowId id, Answer answer) {
        if (flows.find(id.value()).isPresent()) {
            flows.change(id.value(), flow -> Decision.accepted(flow.answered(answer.service(), clock.instant())));
            schedule.wake(id);
        }
    }
}
