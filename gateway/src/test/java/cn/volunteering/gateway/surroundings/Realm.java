package cn.volunteering.gateway.surroundings;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Manages the realm with the permissions of the registry, as onboarding does. */
public final class Realm {

    /** The password of all test accounts. */
    public static final String PASSWORD = "Test-Passw0rd";

    private static final List<String> ROLES = List.of("committee", "liaison", "volunteer", "program");

    private static final List<String> ROLES_OF_KEYCLOAK = List.of("offline_access", "uma_authorization");

    private final RestClient keycloak;
    private final String secret;

    Realm(String keycloakUrl, String secret) {
        keycloak = RestClient.create(keycloakUrl);
        this.secret = secret;
    }

    /** Creates the organization of a tenant, a group with its role for each kind of member, and a program client. */
    public void createTenant(String tenant) {
        String organization = idOf(create("/organizations", Map.of("name", tenant, "alias", tenant, "enabled", true)));
        for (String role : ROLES) {
            String group = idOf(create("/organizations/" + organization + "/groups", Map.of("name", role)));
            map(organization, group, role);
        }
        createProgram(tenant, "program-" + tenant);
    }

    /** Creates one more program of a tenant. */
    public void createProgram(String tenant, String clientId) {
        createClient(clientId, List.of("basic", "profile", "platform-api", "service_account", "organization"));
        join(tenant, "program", serviceAccountOf(clientId));
    }

    private void map(String organization, String group, String role) {
        send(
                "POST",
                "/organizations/" + organization + "/groups/" + group + "/role-mappings/realm",
                List.of(role(role)));
    }

    /** Maps a realm role onto a group of the tenant, which must never happen in production. */
    public void mapOnto(String tenant, String group, String role) {
        String organization = organization(tenant);
        map(organization, group(organization, group), role);
    }

    /** Creates a client for client credentials with the given scopes. */
    public void createClient(String clientId, List<String> scopes) {
        create(
                "/clients",
                Map.of(
                        "clientId",
                        clientId,
                        "publicClient",
                        false,
                        "secret",
                        PASSWORD,
                        "standardFlowEnabled",
                        false,
                        "serviceAccountsEnabled",
                        true,
                        "fullScopeAllowed",
                        false,
                        "defaultClientScopes",
                        scopes,
                        "optionalClientScopes",
                        List.of()));
    }

    /** Creates a person. */
    public String createPerson(String username) {
        return idOf(create(
                "/users",
                Map.of(
                        "username",
                        username,
                        "enabled",
                        true,
                        "firstName",
                        "演示 " + username,
                        "credentials",
                        List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false)))));
    }

    /** Adds the account to the tenant, with the role of the group. */
    public void join(String tenant, String group, String account) {
        String organization = organization(tenant);
        send("POST", "/organizations/" + organization + "/members", "\"" + account + "\"");
        send(
                "PUT",
                "/organizations/" + organization + "/groups/" + group(organization, group) + "/members/" + account,
                "");
    }

    /** Removes the account from the tenant. */
    public void leave(String tenant, String account) {
        send("DELETE", "/organizations/" + organization(tenant) + "/members/" + account, "");
    }

    /** Gives the account a realm role at the top level. */
    public void grant(String account, String role) {
        send("POST", "/users/" + account + "/role-mappings/realm", List.of(role(role)));
    }

    /** Returns the roles of the platform, without Keycloak's own. */
    public List<String> roles() {
        return get("/roles")
                .valueStream()
                .map(role -> role.path("name").asString())
                .filter(role -> !role.startsWith("default-roles-") && !ROLES_OF_KEYCLOAK.contains(role))
                .toList();
    }

    /** Ends all sessions of the account. */
    public void endSessions(String account) {
        send("POST", "/users/" + account + "/logout", "");
    }

    private String serviceAccountOf(String clientId) {
        String client = get("/clients?clientId=" + clientId).get(0).path("id").asString();
        return get("/clients/" + client + "/service-account-user").path("id").asString();
    }

    private String organization(String tenant) {
        return get("/organizations?q=alias:" + tenant).get(0).path("id").asString();
    }

    private String group(String organization, String name) {
        for (JsonNode group : get("/organizations/" + organization + "/groups")) {
            if (group.path("name").asString().equals(name)) {
                return group.path("id").asString();
            }
        }
        throw new IllegalArgumentException(name);
    }

    private Map<String, String> role(String name) {
        JsonNode role = get("/roles/" + name);
        return Map.of(
                "id", role.path("id").asString(), "name", role.path("name").asString());
    }

    private static String idOf(URI location) {
        return location.getPath().substring(location.getPath().lastIndexOf('/') + 1);
    }

    private URI create(String path, Object body) {
        return keycloak.post()
                .uri("/admin/realms/volunteering" + path)
                .headers(headers -> headers.setBearerAuth(token()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity()
                .getHeaders()
                .getLocation();
    }

    private void send(String method, String path, Object body) {
        keycloak.method(HttpMethod.valueOf(method))
                .uri("/admin/realms/volunteering" + path)
                .headers(headers -> headers.setBearerAuth(token()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }

    private JsonNode get(String path) {
        return keycloak.get()
                .uri("/admin/realms/volunteering" + path)
                .headers(headers -> headers.setBearerAuth(token()))
                .retrieve()
                .body(JsonNode.class);
    }

    private String token() {
        return tokenOf("registry", secret);
    }

    /** Returns a client's token, by client credentials. */
    public String tokenOf(String clientId, String clientSecret) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", clientId);
        form.add("client_secret", clientSecret);
        return keycloak.post()
                .uri("/realms/volunteering/protocol/openid-connect/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(JsonNode.class)
                .path("access_token")
                .asString();
    }
}
