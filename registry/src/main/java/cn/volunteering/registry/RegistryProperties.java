package cn.volunteering.registry;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * What is particular to the registry.
 *
 * @param services short names of the services that keep a database per tenant: each must answer before a tenant is active
 * @param flows how flows run
 */
@ConfigurationProperties("registry")
public record RegistryProperties(Set<String> services, FlowSettings flows) {

    /**
     * How flows run.
     *
     * @param sweepInterval between two looks for flows that are due
     * @param threads how many flows run at once
     */
    public record FlowSettings(Duration sweepInterval, int threads) {}

    public RegistryProperties {
        Assert.notEmpty(services, "registry.services is missing: the services that keep a database per tenant");
        Assert.notNull(flows, "registry.flows is missing: sweep-interval and threads");
    }
}
