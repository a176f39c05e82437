package cn.volunteering.gateway.routing;

import org.apache.hc.core5.util.TimeValue;
import org.springframework.boot.http.client.HttpComponentsClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.autoconfigure.ClientHttpRequestFactoryBuilderCustomizer;
import org.springframework.stereotype.Component;

/**
 * Widens the pool of connections to the parts, whose default of five per part would let forty calls of a second each
 * take eight seconds, and keeps the client from changing what passes through it.
 */
@Component
class ConnectionPool
        implements ClientHttpRequestFactoryBuilderCustomizer<HttpComponentsClientHttpRequestFactoryBuilder> {

    private static final TimeValue CHECK_WHEN_IDLE_FOR = TimeValue.ofSeconds(1);
    private static final TimeValue KEEP_IDLE_FOR = TimeValue.ofSeconds(30);

    private final RoutingProperties routing;

    ConnectionPool(RoutingProperties routing) {
        this.routing = routing;
    }

    @Override
    public HttpComponentsClientHttpRequestFactoryBuilder customize(
            HttpComponentsClientHttpRequestFactoryBuilder builder) {
        return builder.withConnectionManagerCustomizer(pool ->
                        pool.setMaxConnPerRoute(routing.connectionsPerPart()).setMaxConnTotal(routing.connections()))
                .withConnectionConfigCustomizer(
                        connection -> connection.setValidateAfterInactivity(CHECK_WHEN_IDLE_FOR))
                .withHttpClientCustomizer(client -> client.evictIdleConnections(KEEP_IDLE_FOR)
                        .disableAutomaticRetries()
                        .disableContentCompression()
                        .disableCookieManagement());
    }
}
