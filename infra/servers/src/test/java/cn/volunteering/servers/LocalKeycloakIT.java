package cn.volunteering.servers;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.servers.machine.Secrets;
import cn.volunteering.servers.process.Ports;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the real identity server with the platform's realm. */
class LocalKeycloakIT {

    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\":\"[^.]+\\.([^.]+)\\.");

    @TempDir
    Path folder;

    @Test
    void startWhenFirstImportsTheRealmWithTheSecretsOfThisRun() throws Exception {
        Secrets secrets = Secrets.in(folder.resolve("secrets.properties"));
        try (var keycloak = LocalKeycloak.start(folder, Ports.free(), "http://localhost:8080", secrets.all())) {
            assertThat(token(keycloak.issuer(), "registry", secrets.get(Secrets.REGISTRY_CLIENT_SECRET))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(token(keycloak.issuer(), "registry", "another").statusCode())
                    .isEqualTo(401);
            assertThat(claims(keycloak.issuer(), "platform-operations", secrets.get(Secrets.OPERATIONS_CLIENT_SECRET)))
                    .contains("\"realm_access\":{\"roles\":[\"platform-operator\"]}", "\"aud\":\"platform-api\"")
                    .doesNotContain("platform-auditor");
            assertThat(token(keycloak.issuer(), "admin-cli", "").body())
                    .as("clients that Keycloak brings along are off")
                    .contains("invalid_client");
            assertThat(claims(keycloak.issuer(), "platform-audit", secrets.get(Secrets.AUDIT_CLIENT_SECRET)))
                    .contains("\"realm_access\":{\"roles\":[\"platform-auditor\"]}", "\"aud\":\"platform-api\"")
                    .doesNotContain("platform-operator");
        }
        assertThat(folder.resolve("keycloak/data/import/volunteering-realm.json"))
                .doesNotExist();
    }

    private static String claims(URI issuer, String client, String secret) throws Exception {
        var token = ACCESS_TOKEN.matcher(token(issuer, client, secret).body());
        assertThat(token.find()).isTrue();
        return new String(Base64.getUrlDecoder().decode(token.group(1)), StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> token(URI issuer, String client, String secret) throws Exception {
        var form = "grant_type=client_credentials&client_id=" + client + "&client_secret="
                + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString());
        }
    }
}
