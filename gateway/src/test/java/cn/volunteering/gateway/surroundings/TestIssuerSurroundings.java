package cn.volunteering.gateway.surroundings;

import cn.volunteering.testsupport.TestIssuer;
import cn.volunteering.testsupport.servers.TestServers;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Servers for a gateway that receives tokens which Keycloak would not issue: it trusts the test issuer, and only a
 * broker is behind it. Tenants: {@link #ONE} and {@link #OTHER} are active, {@link #LOCKED} is suspended.
 */
public final class TestIssuerSurroundings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    public static final String ONE = "i-one";
    public static final String OTHER = "i-other";
    public static final String LOCKED = "i-locked";

    private static final String UNREACHABLE = "http://127.0.0.1:1";

    @Override
    public void initialize(ConfigurableApplicationContext gateway) {
        String prefix = UUID.randomUUID() + "-";
        var tenants = new TenantTopic(TestServers.kafkaBootstrapServers(), prefix);
        tenants.put(ONE, "ACTIVE");
        tenants.put(OTHER, "ACTIVE");
        tenants.put(LOCKED, "SUSPENDED");
        TestPropertyValues.of(
                        "PORT=0",
                        "PUBLIC_ORIGIN=" + UNREACHABLE,
                        "ISSUER_URI=" + TestIssuer.issuerUri(),
                        "JWK_SET_URI=" + TestIssuer.jwkSetUri(),
                        "KEYCLOAK_URL=" + UNREACHABLE + "/auth",
                        "GATEWAY_CLIENT_SECRET=unused",
                        "KAFKA_BOOTSTRAP_SERVERS=" + TestServers.kafkaBootstrapServers(),
                        "EUREKA_URL=" + UNREACHABLE + "/eureka/",
                        "eureka.client.enabled=false",
                        "platform.messaging.topic-prefix=" + prefix)
                .applyTo(gateway);
    }
}
