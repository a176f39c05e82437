package cn.volunteering.registry.flow;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantScope;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the steps of one flow until it ends, waits or fails. Any number of processes may try the same flow: the lease lets
 * one of them through, and its saves are refused once it has lost the lease.
 */
public final class FlowRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FlowRunner.class);
    private static final Actor RUNNER = Actor.system("flows");

    private final AggregateStore<Flow> flows;
    private final StepCatalogue steps;
    private final Clock clock;
    private final String process = UUID.randomUUID().toString();

    public FlowRunner(AggregateStore<Flow> flows, StepCatalogue steps, Clock clock) {
        this.flows = flows;
        this.steps = steps;
        this.clock = clock;
    }

    /** Runs the flow as far as it goes now. Does nothing where nothing is due or another process is at it. */
    public void run(FlowId id) {
        try {
            var flow = flows.change(id.value(), it -> it.claim(process, clock.instant()));
            TenantScope.callForPlatform(RUNNER, () -> advance(flow.state()));
        } catch (RefusedException e) {
            LOG.debug("Flow {} is left alone: {}", id, e.refusal().code());
        }
    }

    private Flow advance(Flow claimed) {
        Flow flow = claimed;
        while (flow.state() == FlowState.RUNNING && flow.lease() != null) {
            flow = runCurrent(flow);
        }
        LOG.info("Flow {} is {}", flow.id(), flow.state());
        return flow;
    }

    private Flow runCurrent(Flow flow) {
        var next = attempt(flow, flow.current().orElseThrow().name());
        return flows.change(flow.id().value(), next).state();
    }

    private Function<Flow, Decision<Flow>> attempt(Flow flow, String step) {
        try {
            var outcome = steps.find(flow.order().kind(), step).action().apply(flow);
            return it -> it.stepRan(process, outcome, clock.instant());
        } catch (RuntimeException e) {
            LOG.warn("Step {} of flow {} failed", step, flow.id(), e);
            return it -> it.stepFailed(process, String.valueOf(e.getMessage()), clock.instant());
        }
    }
}
