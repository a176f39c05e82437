package cn.volunteering.registry.lifecycle.web;

import cn.volunteering.registry.lifecycle.TenantFlows;
import cn.volunteering.registry.tenant.Lineage;
import cn.volunteering.registry.tenant.Tenant;
import cn.volunteering.web.action.PermittedActions;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists what an operator may do to a tenant. */
@Component
class TenantActions {

    static final String DESCRIBE = "tenant.DESCRIBE";
    static final String SUSPEND = "tenant.SUSPEND";
    static final String RESUME = "tenant.RESUME";
    static final String EXPORT = "tenant.EXPORT";
    static final String DELETE = "tenant.DELETE";

    private final PermittedActions permitted;
    private final Clock clock;

    TenantActions(PermittedActions permitted, Clock clock) {
        this.permitted = permitted;
        this.clock = clock;
    }

    /**
     * Returns the actions on a tenant.
     *
     * @param isBeingSetUp whether its onboarding has not ended
     * @param oversees whether it oversees tenants that are not removed
     */
    List<String> on(Tenant it, Lineage above, boolean isBeingSetUp, boolean oversees) {
        var now = clock.instant();
        return permitted
                .to("tenant")
                .edit("DESCRIBE", () -> it.describe(it.profile(), above, now))
                .step("SUSPEND", it, () -> it.suspend(now))
                .step("RESUME", it, () -> it.resume(now))
                .offer("EXPORT", () -> TenantFlows.objectionToExport(it).isEmpty())
                .offer("DELETE", () -> TenantFlows.objectionToDeletion(it, isBeingSetUp, oversees)
                        .isEmpty())
                .names();
    }
}
