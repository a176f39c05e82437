package cn.volunteering.servers.keycloak;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Settings of one identity server.
 *
 * @param folder its home: data and configuration
 * @param port of the server on the loopback interface
 * @param managementPort of its health checks
 * @param publicOrigin scheme, host and port under which browsers reach the gateway, for example
 *     {@code http://localhost:8080}
 * @param secrets values for the placeholders of the realm file, by name
 */
public record KeycloakSettings(
        Path folder, int port, int managementPort, String publicOrigin, Map<String, String> secrets) {

    /** Options of the build, which cannot change at the start. */
    public static final List<String> BUILD_OPTIONS =
            List.of("--db=dev-file", "--http-relative-path=/auth", "--health-enabled=true");

    public KeycloakSettings {
        secrets = Map.copyOf(secrets);
    }

    /** Returns the same settings with another folder and other ports. */
    KeycloakSettings at(Path otherFolder, int otherPort, int otherManagementPort) {
        return new KeycloakSettings(otherFolder, otherPort, otherManagementPort, publicOrigin, secrets);
    }

    /** Returns the realm with the origin and the secrets of this server. */
    public RealmFile realm() {
        var values = new HashMap<>(secrets);
        values.put("PUBLIC_ORIGIN", publicOrigin);
        return new RealmFile(values);
    }

    /** Returns the environment of the process. A local cache is set because the default opens cluster ports. */
    public Map<String, String> environment() {
        return Map.of(
                "KC_CACHE", "local",
                "KC_HTTP_ENABLED", "true",
                "KC_HTTP_HOST", "127.0.0.1",
                "KC_HTTP_PORT", String.valueOf(port),
                "KC_HTTP_MANAGEMENT_HOST", "127.0.0.1",
                "KC_HTTP_MANAGEMENT_PORT", String.valueOf(managementPort),
                "KC_HOSTNAME", publicOrigin + "/auth",
                "KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true",
                "KC_PROXY_HEADERS", "xforwarded",
                "KC_PROXY_TRUSTED_ADDRESSES", "127.0.0.1/32");
    }
}
