package cn.volunteering.local;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.local.machine.Secrets;
import cn.volunteering.local.process.Ports;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the real identity server with the platform's realm. */
class LocalKeycloakIT {

    @TempDir
    Path folder;

    @Test
    void startWhenFirstImportsTheRealmWithTheSecretsOfThisRun() throws Exception {
        Secrets secrets = Secrets.in(folder.resolve("secrets.properties"));
        try (var keycloak = LocalKeycloak.start(folder, Ports.free(), "http://localhost:8080", secrets.all())) {
            assertThat(tokenStatus(keycloak.issuer(), secrets.get(Secrets.REGISTRY_CLIENT_SECRET)))
                    .isEqualTo(200);
            assertThat(tokenStatus(keycloak.issuer(), "another")).isEqualTo(401);
        }
        assertThat(folder.resolve("keycloak/data/import/volunteering-realm.json"))
                .doesNotExist();
    }

    private static int tokenStatus(URI issuer, String secret) throws Exception {
        var form = "grant_type=client_credentials&client_id=registry&client_secret="
                + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
