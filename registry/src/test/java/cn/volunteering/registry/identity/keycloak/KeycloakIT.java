package cn.volunteering.registry.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.volunteering.local.machine.Secrets;
import cn.volunteering.messaging.store.NotFoundException;
import cn.volunteering.registry.identity.AccountId;
import cn.volunteering.registry.identity.AccountRole;
import cn.volunteering.registry.identity.IdentityProvider;
import cn.volunteering.registry.identity.IdentityProviderException;
import cn.volunteering.registry.identity.NewAccount;
import cn.volunteering.registry.identity.OneTimePassword;
import cn.volunteering.registry.identity.ProgramSecret;
import cn.volunteering.registry.identity.UsernameTakenException;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.servers.NeedsServers;
import cn.volunteering.testsupport.servers.TestKeycloak;
import cn.volunteering.testsupport.servers.TestServers;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The adapter against a real Keycloak with the platform's realm. */
@NeedsServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakIT {

    private static final Path FOLDER = Path.of("target", "keycloak-it");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TestKeycloak server;
    private final IdentityProvider identities;
    private final RestClient admin;
    private TenantId tenant = TestTenants.unknown();

    KeycloakIT() {
        var secrets = Secrets.in(FOLDER.resolve("secrets.properties"));
        server = TestServers.startKeycloak(FOLDER, "http://localhost:8080", secrets.all());
        var properties = new KeycloakProperties(server.uri(), secrets.get(Secrets.REGISTRY_CLIENT_SECRET));
        admin = KeycloakConfiguration.admin(properties, RestClient.builder(), Clock.systemUTC());
        identities = new Keycloak(new AdminApi(admin), Clock.systemUTC());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @BeforeEach
    void anOrganization() {
        tenant = TestTenants.unknown();
        identities.prepareOrganization(tenant, "演示单位");
    }

    @Test
    void prepareWhenAskedTwiceLeavesOneOfEach() {
        identities.prepareOrganization(tenant, "演示单位");
        identities.prepareProgramClient(tenant);
        identities.prepareProgramClient(tenant);
        var first = identities.prepareAccount(tenant, committee());
        var again = identities.prepareAccount(tenant, committee());

        assertThat(again).isEqualTo(first);
        assertThat(get("/organizations?q=alias:" + tenant).size()).isEqualTo(1);
        assertThat(get("/organizations/" + organization() + "/groups?max=50").size())
                .isEqualTo(AccountRole.values().length);
        assertThat(get("/organizations/" + organization() + "/members?max=50").size())
                .isEqualTo(2);
    }

    @Test
    void prepareProgramClientGivesTokensWithTheRoleInsideTheTenantOnly() {
        identities.prepareProgramClient(tenant);

        JsonNode token = claimsOf(signIn(identities.renewProgramSecret(tenant)));

        assertThat(token.path("aud").toString()).contains("platform-api");
        assertThat(token.path("organization")
                        .path(tenant.value())
                        .path("realm_access")
                        .path("roles")
                        .toString())
                .isEqualTo("[\"program\"]");
        assertThat(token.has("realm_access")).isFalse();
    }

    @Test
    void renewProgramSecretEndsTheOneBefore() {
        identities.prepareProgramClient(tenant);
        var before = identities.renewProgramSecret(tenant);

        var now = identities.renewProgramSecret(tenant);

        assertThat(signIn(now).path("access_token").asString()).isNotBlank();
        assertThatThrownBy(() -> signIn(before)).isInstanceOf(HttpClientErrorException.Unauthorized.class);
    }

    @Test
    void prepareAccountWhenTheNameBelongsToAnotherTenantIsRefused() {
        identities.prepareAccount(tenant, committee());
        var other = TestTenants.unknown();
        identities.prepareOrganization(other, "另一演示单位");

        assertThatThrownBy(() -> identities.prepareAccount(other, committee()))
                .isInstanceOf(UsernameTakenException.class);
        assertThat(identities.hasMember(other, username())).isFalse();
    }

    @Test
    void prepareAccountWhenTheNameIsAPlatformAccountIsRefused() {
        var operator = new NewAccount("operator", "平台运维", null, AccountRole.COMMITTEE);

        assertThatThrownBy(() -> identities.prepareAccount(tenant, operator))
                .isInstanceOf(UsernameTakenException.class);
    }

    @Test
    void prepareAccountWhenAnEarlierTryBrokeOffCompletesIt() {
        admin.post()
                .uri("/users")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("username", username(), "enabled", true, "firstName", "演示001"))
                .retrieve()
                .toBodilessEntity();

        AccountId completed = identities.prepareAccount(tenant, committee());

        assertThat(completed.value()).isNotBlank();
        assertThat(identities.hasMember(tenant, username())).isTrue();
    }

    @Test
    void setOneTimePasswordWhenNoMemberIsNotFound() {
        assertThatThrownBy(() -> identities.setOneTimePassword(tenant, "operator", OneTimePassword.fresh()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void setOneTimePasswordMakesTheHolderChangeIt() {
        var id = identities.prepareAccount(tenant, committee());

        identities.setOneTimePassword(tenant, username(), OneTimePassword.fresh());

        assertThat(get("/users/" + id.value()).path("requiredActions").toString())
                .contains("UPDATE_PASSWORD");
    }

    @Test
    void removeTakesOrganizationClientAndOwnAccountsAndLeavesSharedOnes() {
        identities.prepareProgramClient(tenant);
        identities.prepareAccount(tenant, committee());
        var shared = identities.prepareAccount(
                tenant, new NewAccount("shared-" + tenant, "演示002", null, AccountRole.AUDITOR));
        var other = TestTenants.unknown();
        identities.prepareOrganization(other, "另一演示单位");
        join(other, shared);

        identities.remove(tenant);
        identities.remove(tenant);

        assertThat(get("/organizations?q=alias:" + tenant).size()).isZero();
        assertThat(get("/clients?clientId=program-" + tenant).size()).isZero();
        assertThat(get("/users?exact=true&username=" + username()).size()).isZero();
        assertThat(identities.hasMember(other, "shared-" + tenant)).isTrue();
    }

    @Test
    void anyCallWhenKeycloakIsAwaySaysSoWithoutSecrets() {
        var properties = new KeycloakProperties(URI.create("http://127.0.0.1:1/auth"), "very-secret");
        var away = new Keycloak(
                new AdminApi(KeycloakConfiguration.admin(properties, RestClient.builder(), Clock.systemUTC())),
                Clock.systemUTC());

        assertThatThrownBy(() -> away.prepareOrganization(tenant, "演示单位"))
                .isInstanceOf(IdentityProviderException.class)
                .hasMessageNotContaining("very-secret");
    }

    private void join(TenantId other, AccountId account) {
        String organization = organizationOf(other);
        admin.post()
                .uri("/organizations/{organization}/members", organization)
                .contentType(MediaType.APPLICATION_JSON)
                .body("\"" + account.value() + "\"")
                .retrieve()
                .toBodilessEntity();
    }

    private JsonNode signIn(ProgramSecret secret) {
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

    private static JsonNode claimsOf(JsonNode granted) {
        String claims = granted.path("access_token").asString().split("\\.")[1];
        return JSON.readTree(Base64.getUrlDecoder().decode(claims));
    }

    private JsonNode get(String uri) {
        return Objects.requireNonNull(admin.get().uri(uri).retrieve().body(JsonNode.class));
    }

    private String organization() {
        return organizationOf(tenant);
    }

    private String organizationOf(TenantId of) {
        return get("/organizations?q=alias:" + of).path(0).path("id").asString();
    }

    private NewAccount committee() {
        return new NewAccount(username(), "演示001", null, AccountRole.COMMITTEE);
    }

    private String username() {
        return "demo-" + tenant;
    }
}
