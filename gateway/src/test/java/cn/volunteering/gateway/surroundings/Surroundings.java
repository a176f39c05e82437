package cn.volunteering.gateway.surroundings;

import cn.volunteering.servers.machine.Secrets;
import cn.volunteering.servers.process.Ports;
import cn.volunteering.testsupport.servers.TestKeycloak;
import cn.volunteering.testsupport.servers.TestServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the servers that the gateway needs, once per JVM, and passes their addresses to the gateway. Tenants: {@code
 * t-one} and {@code t-two} are active, {@code t-locked} is suspended, {@code t-busy} is active and reserved for tests
 * of rate limits.
 */
public final class Surroundings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int PORT = Ports.free();
    private static final int MANAGEMENT_PORT = Ports.free();
    private static final int UNUSED_PORT = Ports.free();

    /** The address of the gateway under test. */
    public static final String ORIGIN = "http://127.0.0.1:" + PORT;

    /** The address of its metrics. */
    public static final String MANAGEMENT = "http://127.0.0.1:" + MANAGEMENT_PORT;

    /** Requests per account before the rate limit applies. */
    public static final int BURST = 150;

    /** Requests without a caller per address before the rate limit applies. */
    public static final int ANONYMOUS_BURST = 400;

    private static final String TOPIC_PREFIX = UUID.randomUUID() + "-";
    private static final Path FOLDER = newFolder();
    private static final Secrets SECRETS = Secrets.in(FOLDER.resolve("secrets.properties"));
    private static final TestKeycloak KEYCLOAK = TestServers.startKeycloak(FOLDER, ORIGIN, SECRETS.all());

    private static final Backend BACKEND = Backend.start(Ports.free());
    private static final Realm REALM =
            new Realm(KEYCLOAK.uri().toString(), SECRETS.get(Secrets.REGISTRY_CLIENT_SECRET));
    private static final TenantTopic TENANTS = new TenantTopic(TestServers.kafkaBootstrapServers(), TOPIC_PREFIX);

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(KEYCLOAK::close));
        Map.of("t-one", "ACTIVE", "t-two", "ACTIVE", "t-locked", "SUSPENDED", "t-busy", "ACTIVE")
                .forEach((tenant, state) -> {
                    TENANTS.put(tenant, state);
                    REALM.createTenant(tenant);
                });
    }

    /** Returns the backend that acts as every part but one. */
    public static Backend backend() {
        return BACKEND;
    }

    /** Returns the realm with the registry's permissions. */
    public static Realm realm() {
        return REALM;
    }

    /** Returns the topics on which tenants are published, as by the registry. */
    public static TenantTopic tenants() {
        return TENANTS;
    }

    /** Returns the port of a registered part that is not running. */
    public static int unusedPort() {
        return UNUSED_PORT;
    }

    /** Returns the password of the operator in the realm file. */
    public static String operatorPassword() {
        return SECRETS.get(Secrets.OPERATOR_PASSWORD);
    }

    /** Returns a token of an operations client in the realm file, by the name of its secret. */
    public static String tokenOf(String clientId, String secret) {
        return REALM.tokenOf(clientId, SECRETS.get(secret));
    }

    @Override
    public void initialize(ConfigurableApplicationContext gateway) {
        TestPropertyValues.of(settings()).applyTo(gateway);
    }

    /** Returns the settings of a gateway among these servers. */
    public static Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("PORT", String.valueOf(PORT));
        settings.put("MANAGEMENT_PORT", String.valueOf(MANAGEMENT_PORT));
        settings.put("PUBLIC_ORIGIN", ORIGIN);
        settings.put("ISSUER_URI", ORIGIN + "/auth/realms/volunteering");
        settings.put("KEYCLOAK_URL", KEYCLOAK.uri().toString());
        settings.put("JWK_SET_URI", KEYCLOAK.uri() + "/realms/volunteering/protocol/openid-connect/certs");
        settings.put("GATEWAY_CLIENT_SECRET", SECRETS.get(Secrets.GATEWAY_CLIENT_SECRET));
        settings.put("KAFKA_BOOTSTRAP_SERVERS", TestServers.kafkaBootstrapServers());
        settings.put("EUREKA_URL", "http://127.0.0.1:" + UNUSED_PORT + "/eureka/");
        settings.put("eureka.client.enabled", "false");
        settings.put("platform.messaging.topic-prefix", TOPIC_PREFIX);
        settings.put("gateway.limits.per-user.per-second", "20");
        settings.put("gateway.limits.per-user.burst", String.valueOf(BURST));
        settings.put("gateway.limits.per-address.per-second", "40");
        settings.put("gateway.limits.per-address.burst", String.valueOf(ANONYMOUS_BURST));
        settings.put("gateway.limits.wrong-passwords.burst", "10");
        settings.put("gateway.routing.pause-when-open", "1s");
        settings.put("gateway.door.heartbeat", "200ms");
        for (String part : new String[] {"registry", "volunteer-service", "activity-service", "reporting-service"}) {
            settings.put(instanceOf(part), "http://127.0.0.1:" + BACKEND.port());
        }
        settings.put(instanceOf("scoring-service"), "http://127.0.0.1:" + UNUSED_PORT);
        return settings;
    }

    private static String instanceOf(String part) {
        return "spring.cloud.discovery.client.simple.instances." + part + "[0].uri";
    }

    private static Path newFolder() {
        try {
            return Files.createDirectories(Path.of("target", "surroundings", String.valueOf(PORT)))
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
