package cn.volunteering.testsupport.servers;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The servers for the tests of one JVM, started when the first test needs them and stopped with the JVM. The system
 * property {@code platform.test.servers} selects the source: {@code processes} (the default) or {@code containers}.
 */
public final class TestServers {

    private static final ServerSource SOURCE =
            switch (System.getProperty("platform.test.servers", "processes")) {
                case "processes" -> new ProcessServers();
                case "containers" -> new ContainerServers();
                case String other ->
                    throw new IllegalArgumentException(
                            "platform.test.servers is '" + other + "', but must be 'processes' or 'containers'.");
            };

    private TestServers() {}

    /** Returns the address of the database, without a database name. */
    public static String mongoUri() {
        return Mongo.URI;
    }

    /** Returns the address of the broker. */
    public static String kafkaBootstrapServers() {
        return Kafka.BOOTSTRAP_SERVERS;
    }

    /**
     * Starts an identity server with the platform's realm. The caller closes it.
     *
     * @param folder directory for the files of a local server
     * @param publicOrigin the origin that tokens are issued for, for example {@code http://localhost:8080}
     * @param secrets values for the placeholders of the realm file, by name
     */
    public static TestKeycloak startKeycloak(Path folder, String publicOrigin, Map<String, String> secrets) {
        return SOURCE.startKeycloak(folder, publicOrigin, secrets);
    }

    /** Returns why no server can be started here, as one sentence; empty if servers can be started. */
    static Optional<String> obstacle() {
        return Obstacle.SENTENCE;
    }

    private static final class Mongo {
        static final String URI = SOURCE.startMongo();
    }

    private static final class Kafka {
        static final String BOOTSTRAP_SERVERS = SOURCE.startKafka();
    }

    private static final class Obstacle {
        static final Optional<String> SENTENCE = SOURCE.obstacle();
    }
}
