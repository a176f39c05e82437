package cn.volunteering.registry;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * The registry's own settings.
 *
 * @param services short names of the services that keep a database per tenant: each must answer before a tenant is
 *     active
 * @param flows settings of the flows
 */
@ConfigurationProperties("registry")
public record RegistryProperties(Set<String> services, FlowSettings flows) {

    /**
     * Settings of the flows.
     *
     * @param sweepInterval time between two sweeps for due flows
     * @param threads the number of flows that run at once
     */
    public record FlowSettings(Duration sweepInterval, int threads) {}

    public RegistryProperties {
        Assert.notEmpty(services, "registry.services is missing: the services that keep a database per tenant");
        Assert.notNull(flows, "registry.flows is missing: sweep-interval and threads");
    }
}
