package cn.volunteering.testsupport.servers;

import cn.volunteering.servers.LocalKafka;
import cn.volunteering.servers.LocalKeycloak;
import cn.volunteering.servers.LocalMongo;
import cn.volunteering.servers.process.Ports;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Uses existing servers ({@code MONGODB_URI}, {@code KAFKA_BOOTSTRAP_SERVERS}), or else starts processes on this
 * machine.
 */
final class ProcessServers implements ServerSource {

    private static final Path FOLDER = Path.of("target", "test-servers");

    @Override
    public Optional<String> obstacle() {
        return Optional.empty();
    }

    @Override
    public String startMongo() {
        return LocalMongo.start(FOLDER, Ports.free()).uri();
    }

    @Override
    public String startKafka() {
        return Optional.ofNullable(System.getenv("KAFKA_BOOTSTRAP_SERVERS"))
                .orElseGet(() -> LocalKafka.start(FOLDER, Ports.free()).bootstrapServers());
    }

    @Override
    public TestKeycloak startKeycloak(Path folder, String publicOrigin, Map<String, String> secrets) {
        var keycloak = LocalKeycloak.start(folder, Ports.free(), publicOrigin, secrets);
        return new TestKeycloak(keycloak.uri(), keycloak::close);
    }
}
