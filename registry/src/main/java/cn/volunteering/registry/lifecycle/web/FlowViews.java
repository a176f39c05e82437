package cn.volunteering.registry.lifecycle.web;

import cn.volunteering.registry.flow.Flow;
import cn.volunteering.registry.lifecycle.TenantFlows;
import cn.volunteering.web.action.PermittedActions;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows flows with what the caller may do to them. */
@Component
class FlowViews {

    static final String RESUME = "flow.RESUME";
    static final String NAME_ADMINISTRATOR = "flow.NAME_ADMINISTRATOR";
    static final String UNDO = "flow.UNDO";

    private final TenantFlows orders;
    private final PermittedActions permitted;
    private final Clock clock;

    FlowViews(TenantFlows orders, PermittedActions permitted, Clock clock) {
        this.orders = orders;
        this.permitted = permitted;
        this.clock = clock;
    }

    FlowView view(Flow flow) {
        return FlowView.of(flow, actions(flow));
    }

    private List<String> actions(Flow it) {
        return permitted
                .to("flow")
                .step("RESUME", it, () -> it.resume(clock.instant()))
                .offer("NAME_ADMINISTRATOR", it::mayNameAdministrator)
                .step("UNDO", it, () -> orders.undone(it))
                .names();
    }
}
