package cn.volunteering.gateway.routing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the gateway talks to the parts behind it.
 *
 * @param connectionsPerPart at the same time, to one part
 * @param connections at the same time, to all parts together
 * @param failuresToOpen calls in a row that must fail before a part counts as away
 * @param pauseWhenOpen how long a part that is away is left alone before it is tried again
 */
@ConfigurationProperties("gateway.routing")
record RoutingProperties(
        @DefaultValue("200") int connectionsPerPart,
        @DefaultValue("1000") int connections,
        @DefaultValue("5") int failuresToOpen,
        @DefaultValue("5s") Duration pauseWhenOpen) {}
