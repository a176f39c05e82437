package cn.volunteering.registry.identity.keycloak;

import cn.volunteering.registry.identity.AccountId;
import cn.volunteering.registry.identity.ProgramSecret;
import cn.volunteering.servers.keycloak.RealmFile;
import cn.volunteering.servers.machine.Secrets;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.servers.TestKeycloak;
import cn.volunteering.testsupport.servers.TestServers;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The platform's realm on a real Keycloak: its content, and changes that only administrators of Keycloak itself can
 * make.
 */
final class TestRealm implements AutoCloseable {

    /** A realm is imported only once per folder, so another realm needs another folder. */
    private static final Path FOLDER = Path.of(
            "target",
            "keycloak-it",
            Integer.toHexString(new RealmFile(Map.of()).text().hashCode()));

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TestKeycloak server;
    final RestClient admin;

    TestRealm() {
        var secrets = Secrets.in(FOLDER.resolve("secrets.properties"));
        server = TestServers.startKeycloak(FOLDER, "http://localhost:8080", secrets.all());
        var properties = new KeycloakProperties(server.uri(), secrets.get(Secrets.REGISTRY_CLIENT_SECRET));
        admin = KeycloakConfiguration.admin(properties, RestClient.builder());
    }

    @Override
    public void close() {
        server.close();
    }

    JsonNode get(String uri) {
        return Objects.requireNonNull(admin.get().uri(uri).retrieve().body(JsonNode.class));
    }

    String organizationOf(TenantId tenant) {
        return get("/organizations?q=alias:" + tenant).path(0).path("id").asString();
    }

    void join(TenantId tenant, AccountId account) {
        post("/organizations/" + organizationOf(tenant) + "/members", "\"" + account.value() + "\"");
    }

    /** Opens an account and stops, like an interrupted attempt. */
    void leaveHalfOpened(String username, String displayName) {
        post("/users", Map.of("username", username, "enabled", true, "firstName", displayName));
    }

    /** Grants the account a platform role through a group of the realm. */
    void giveByGroup(AccountId account, String role) {
        String group = role + "-" + account.value();
        post("/groups", Map.of("name", group));
        String id = get("/groups?exact=true&search=" + group).path(0).path("id").asString();
        var found = get("/roles/" + role);
        post(
                "/groups/" + id + "/role-mappings/realm",
                List.of(Map.of("id", found.path("id").asString(), "name", role)));
        admin.put()
                .uri("/users/" + account.value() + "/groups/" + id)
                .retrieve()
                .toBodilessEntity();
    }

    private void post(String uri, Object body) {
        admin.post()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }

    boolean mustChangePassword(AccountId account) {
        return get("/users/" + account.value())
                .path("requiredActions")
                .valueStream()
                .anyMatch(action -> action.asString().equals("UPDATE_PASSWORD"));
    }

    JsonNode signIn(ProgramSecret secret) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", secret.clientId());
        form.add("client_secret", secret.value());
        return Objects.requireNonNull(RestClient.create()
                .post()
                .uri(server.issuer() + "/protocol/openid-connect/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(JsonNode.class));
    }

    static JsonNode claimsOf(JsonNode granted) {
        String claims = granted.path("access_token").asString().split("\\.")[1];
        return JSON.readTree(Base64.getUrlDecoder().decode(claims));
    }
}
