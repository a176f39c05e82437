package cn.volunteering.testsupport.servers;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;

/**
 * Starts servers in containers. Testcontainers finds the Docker engine, and removes the containers when the JVM ends.
 */
final class ContainerServers implements ServerSource {

    private static final Logger LOG = LoggerFactory.getLogger(ContainerServers.class);
    private static final String NO_ENGINE =
            "Skipped: the tests should run in containers, but no Docker engine answers.";

    @Override
    public Optional<String> obstacle() {
        if (DockerClientFactory.instance().isDockerAvailable()) {
            return Optional.empty();
        }
        // Maven shows skip reasons only in its reports.
        LOG.warn(NO_ENGINE);
        return Optional.of(NO_ENGINE);
    }

    @Override
    public String startMongo() {
        return MongoInContainer.start(TestImage.MONGO.named());
    }

    @Override
    public String startKafka() {
        var kafka = new KafkaContainer(TestImage.KAFKA.named().asCompatibleSubstituteFor("apache/kafka"));
        kafka.start();
        return kafka.getBootstrapServers();
    }

    @Override
    public TestKeycloak startKeycloak(Path folder, String publicOrigin, Map<String, String> secrets) {
        return KeycloakInContainer.start(TestImage.KEYCLOAK.named(), publicOrigin, secrets);
    }
}
