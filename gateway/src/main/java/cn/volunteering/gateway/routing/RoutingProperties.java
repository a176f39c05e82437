package cn.volunteering.gateway.routing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Connections to the parts and behaviour when one is down.
 *
 * @param connectionsPerPart maximum number of connections to one part
 * @param connections maximum number of connections to all parts together
 * @param leaseTimeout time that a request waits for a free connection before it is answered with 503
 * @param failuresToOpen consecutive failed calls after which a part counts as down
 * @param pauseWhenOpen time before a part that is down is tried again
 */
@ConfigurationProperties("gateway.routing")
record RoutingProperties(
        @DefaultValue("200") int connectionsPerPart,
        @DefaultValue("1000") int connections,
        @DefaultValue("500ms") Duration leaseTimeout,
        @DefaultValue("5") int failuresToOpen,
        @DefaultValue("5s") Duration pauseWhenOpen) {}
