package cn.volunteering.testsupport;

import cn.volunteering.local.LocalKafka;
import cn.volunteering.local.LocalMongo;
import cn.volunteering.local.process.Ports;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The database and the broker of the tests of one JVM: given ones ({@code MONGODB_URI}, {@code
 * KAFKA_BOOTSTRAP_SERVERS}), else started for this JVM and ended with it. With {@code -Dplatform.test.servers=containers}
 * both run in containers.
 */
public final class TestServers {

    private static final Path FOLDER = Path.of("target", "test-servers");
    private static final boolean IN_CONTAINERS = "containers".equals(System.getProperty("platform.test.servers"));

    private TestServers() {}

    /** Address of the database, without a database name. */
    public static String mongoUri() {
        return Mongo.URI;
    }

    /** Address of the broker. */
    public static String kafkaBootstrapServers() {
        return Kafka.BOOTSTRAP_SERVERS;
    }

    private static final class Mongo {
        static final String URI = IN_CONTAINERS
                ? TestContainers.mongoUri()
                : LocalMongo.start(FOLDER, Ports.free()).uri();
    }

    private static final class Kafka {
        static final String BOOTSTRAP_SERVERS = IN_CONTAINERS
                ? TestContainers.kafkaBootstrapServers()
                : Optional.ofNullable(System.getenv("KAFKA_BOOTSTRAP_SERVERS"))
                        .orElseGet(() -> LocalKafka.start(FOLDER, Ports.free()).bootstrapServers());
    }
}
