package cn.volunteering.registry.flow;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantScope;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the steps of one flow until it ends, waits or fails. Any number of threads and processes may try the same flow:
 * the lease admits one of them, and its saves are refused once it has lost the lease.
 */
public final class FlowRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FlowRunner.class);
    private static final Actor RUNNER = Actor.system("flows");

    private final Aggregates<Flow> flows;
    private final StepCatalogue steps;
    private final Clock clock;

    public FlowRunner(Aggregates<Flow> flows, StepCatalogue steps, Clock clock) {
        this.flows = flows;
        this.steps = steps;
        this.clock = clock;
    }

    /** Runs the flow as far as possible now. Does nothing if nothing is due or it is already running. */
    public void run(FlowId id) {
        String holder = UUID.randomUUID().toString();
        try {
            var flow = flows.change(id.value(), it -> it.claim(holder, clock.instant()));
            TenantScope.callForPlatform(RUNNER, () -> advance(flow.state(), holder));
        } catch (RefusedException e) {
            LOG.debug("Flow {} skipped: {}", id, e.refusal().code());
        }
    }

    private Flow advance(Flow claimed, String holder) {
        Flow flow = claimed;
        while (flow.state() == FlowState.RUNNING && flow.lease() != null) {
            var next = attempt(flow, flow.current().orElseThrow().name(), holder);
            flow = flows.change(flow.id().value(), next).state();
        }
        LOG.info("Flow {} is {}", flow.id(), flow.state());
        return flow;
    }

    private Function<Flow, Decision<Flow>> attempt(Flow flow, String step, String holder) {
        try {
            var outcome = steps.find(flow.order().kind(), step).action().apply(flow);
            return it -> it.stepRan(holder, outcome, clock.instant());
        } catch (RuntimeException e) {
            LOG.warn("Step {} of flow {} failed", step, flow.id(), e);
            return it -> it.stepFailed(holder, String.valueOf(e.getMessage()), clock.instant());
        }
    }
}
