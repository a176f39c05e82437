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
 * Starts once per JVM what the gateway needs, and tells the gateway where it is. Tenants: {@code t-one} and {@code t-two}
 * are in use, {@code t-locked} is suspended, {@code t-busy} is in use and there for tests that ask too much.
 */
public final class Surroundings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int PORT = Ports.free();
    private static final int MANAGEMENT_PORT = Ports.free();
    private static final int PORT_OF_NOBODY = Ports.free();

    /** Where the gateway under test is found. */
    public static final String ORIGIN = "http://127.0.0.1:" + PORT;

    /** Where it shows what it has measured. */
    public static final String MANAGEMENT = "http://127.0.0.1:" + MANAGEMENT_PORT;

    /** Requests per account before the limit holds. */
    public static final int BURST = 150;

    /** Requests without a caller per address before the limit holds. */
    public static final int STRANGERS_BURST = 400;

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

    /** The service behind the gateway that plays all parts but one. */
    public static Backend backend() {
        return BACKEND;
    }

    /** The realm, as the registry works on it. */
    public static Realm realm() {
        return REALM;
    }

    /** The tenants, as the registry publishes them. */
    public static TenantTopic tenants() {
        return TENANTS;
    }

    /** The port of a part that is registered but not there. */
    public static int portOfNobody() {
        return PORT_OF_NOBODY;
    }

    /** The password of the operator whom the realm file creates. */
    public static String operatorPassword() {
        return SECRETS.get(Secrets.OPERATOR_PASSWORD);
    }

    /** A token of one of the clients that the realm file creates for operations, by the name of its secret. */
    public static String tokenOf(String clientId, String secret) {
        return REALM.tokenOf(clientId, SECRETS.get(secret));
    }

    @Override
    public void initialize(ConfigurableApplicationContext gateway) {
        TestPropertyValues.of(settings()).applyTo(gateway);
    }

    /** The settings of a gateway among these surroundings. */
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
        settings.put("EUREKA_URL", "http://127.0.0.1:" + PORT_OF_NOBODY + "/eureka/");
        settings.put("eureka.client.enabled", "false");
        settings.put("platform.messaging.topic-prefix", TOPIC_PREFIX);
        settings.put("gateway.limits.per-user.per-second", "20");
        settings.put("gateway.limits.per-user.burst", String.valueOf(BURST));
        settings.put("gateway.limits.per-address.per-second", "40");
        settings.put("gateway.limits.per-address.burst", String.valueOf(STRANGERS_BURST));
        settings.put("gateway.routing.pause-when-open", "1s");
        settings.put("gateway.door.heartbeat", "200ms");
        for (String part : new String[] {"registry", "volunteer-service", "activity-service", "reporting-service"}) {
            settings.put(instanceOf(part), "http://127.0.0.1:" + BACKEND.port());
        }
        settings.put(instanceOf("scoring-service"), "http://127.0.0.1:" + PORT_OF_NOBODY);
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
