package cn.volunteering.testsupport;

import org.junit.jupiter.api.Assumptions;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The same servers in containers. The images are named by the system properties {@code platform.test.image.mongo} and
 * {@code platform.test.image.kafka}. Where no Docker engine answers, the tests are skipped and say so.
 */
final class TestContainers {

    private TestContainers() {}

    static String mongoUri() {
        requireEngine();
        var mongo = new MongoDBContainer(image("platform.test.image.mongo", "mongo:8.0", "mongo"));
        mongo.start();
        return mongo.getConnectionString();
    }

    static String kafkaBootstrapServers() {
        requireEngine();
        var kafka = new KafkaContainer(image("platform.test.image.kafka", "apache/kafka:4.2.1", "apache/kafka"));
        kafka.start();
        return kafka.getBootstrapServers();
    }

    private static DockerImageName image(String property, String usual, String compatibleWith) {
        return DockerImageName.parse(System.getProperty(property, usual)).asCompatibleSubstituteFor(compatibleWith);
    }

    private static void requireEngine() {
        Assumptions.assumeTrue(
                DockerClientFactory.instance().isDockerAvailable(),
                "Skipped: no Docker engine answers on this machine");
    }
}
