package cn.volunteering.testsupport.servers;

import cn.volunteering.servers.keycloak.CommonPasswords;
import cn.volunteering.servers.keycloak.KeycloakSettings;
import cn.volunteering.servers.machine.Checkout;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/**
 * Runs Keycloak in a container with the realm, theme and settings of the local run. An image that was not built for
 * them is built at start.
 */
final class KeycloakInContainer {

    private static final int PORT = 8080;
    private static final int MANAGEMENT_PORT = 9000;
    private static final Path HOME = Path.of("/opt/keycloak");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /**
     * Differences from a local process: the container reaches the host through an address of its network, and the
     * default heap is half of the machine's memory.
     */
    private static final Map<String, String> IN_A_CONTAINER = Map.of(
            "KC_HTTP_HOST", "0.0.0.0",
            "KC_HTTP_MANAGEMENT_HOST", "0.0.0.0",
            "KC_PROXY_TRUSTED_ADDRESSES", "10.0.0.0/8,172.16.0.0/12,192.168.0.0/16",
            "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");

    private KeycloakInContainer() {}

    static TestKeycloak start(DockerImageName image, String publicOrigin, Map<String, String> secrets) {
        var settings = new KeycloakSettings(HOME, PORT, MANAGEMENT_PORT, publicOrigin, secrets);
        var container = container(image, settings);
        container.start();
        String uri = "http://" + container.getHost() + ":" + container.getMappedPort(PORT) + "/auth";
        return new TestKeycloak(URI.create(uri), container::stop);
    }

    private static GenericContainer<?> container(DockerImageName image, KeycloakSettings settings) {
        String importFile = HOME.resolve("data/import/volunteering-realm.json").toString();
        return new GenericContainer<>(image)
                .withExposedPorts(PORT, MANAGEMENT_PORT)
                .withEnv(settings.environment())
                .withEnv(IN_A_CONTAINER)
                .withCopyToContainer(Transferable.of(settings.realm().text()), importFile)
                .withCopyToContainer(
                        Transferable.of(CommonPasswords.text()),
                        HOME.resolve(CommonPasswords.FILE).toString())
                .withCopyFileToContainer(themes(), HOME.resolve("themes").toString())
                .withCommand(command())
                .waitingFor(Wait.forHttp("/auth/health/ready")
                        .forPort(MANAGEMENT_PORT)
                        .withStartupTimeout(PATIENCE));
    }

    private static MountableFile themes() {
        return MountableFile.forHostPath(Checkout.find().keycloakThemes());
    }

    private static String[] command() {
        return Stream.concat(Stream.of("start", "--import-realm"), KeycloakSettings.BUILD_OPTIONS.stream())
                .toArray(String[]::new);
    }
}
