package cn.volunteering.gateway.routing;

import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.util.TimeValue;
import org.springframework.boot.http.client.HttpComponentsClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.autoconfigure.ClientHttpRequestFactoryBuilderCustomizer;
import org.springframework.stereotype.Component;

/**
 * Enlarges the pool of connections to the parts: with the default of five per part, forty concurrent calls of one
 * second each take eight seconds. Also disables retries, decompression and cookies, so that requests and answers pass
 * unchanged.
 */
@Component
class ConnectionPool
        implements ClientHttpRequestFactoryBuilderCustomizer<HttpComponentsClientHttpRequestFactoryBuilder> {

    private static final TimeValue VALIDATE_AFTER_IDLE = TimeValue.ofSeconds(1);
    private static final TimeValue EVICT_AFTER_IDLE = TimeValue.ofSeconds(30);

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
                        connection -> connection.setValidateAfterInactivity(VALIDATE_AFTER_IDLE))
                .withDefaultRequestConfigCustomizer(request -> request.setConnectionRequestTimeout(
                        routing.leaseTimeout().toMillis(), TimeUnit.MILLISECONDS))
                .withHttpClientCustomizer(client -> client.evictIdleConnections(EVICT_AFTER_IDLE)
                        .disableAutomaticRetries()
                        .disableContentCompression()
                        .disableCookieManagement());
    }
}
