package cn.volunteering.registry.flow;

import cn.volunteering.registry.tenant.TenantProfile;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a flow was asked to bring about.
 *
 * @param application what an onboarding was asked for; nothing in other flows
 * @param requestedBy the account name of the operator
 */
public record FlowOrder(
        FlowKind kind, TenantId tenant, @Nullable Application application, String requestedBy, Instant startedAt) {

    /** What an onboarding was asked for. */
    public record Application(TenantProfile profile, Administrator administrator) {}

    /**
     * What the onboarding was asked for.
     *
     * @throws IllegalStateException if this is no onboarding
     */
    public Application requiredApplication() {
        if (application == null) {
            throw new IllegalStateException(kind + " flows carry no application");
        }
        return application;
    }
}
