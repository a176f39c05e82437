package cn.volunteering.registry.flow;

import cn.volunteering.registry.tenant.TenantProfile;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The order that started a flow.
 *
 * @param application the application for an onboarding; {@code null} for other flows
 * @param requestedBy the account name of the operator
 */
public record FlowOrder(
        FlowKind kind, TenantId tenant, @Nullable Application application, String requestedBy, Instant startedAt) {

    /** The application for an onboarding. */
    public record Application(TenantProfile profile, Administrator administrator) {}

    /** Returns the same order with another first administrator. */
    FlowOrder with(Administrator administrator) {
        var changed = new Application(requiredApplication().profile(), administrator);
        return new FlowOrder(kind, tenant, changed, requestedBy, startedAt);
    }

    /**
     * Returns the application of the onboarding.
     *
     * @throws IllegalStateException if this is not an onboarding
     */
    public Application requiredApplication() {
        if (application == null) {
            throw new IllegalStateException(kind + " flows carry no application");
        }
        return application;
    }
}
