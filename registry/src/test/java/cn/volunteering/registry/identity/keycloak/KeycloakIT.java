package cn.volunteering.registry.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.registry.identity.AccountId;
import cn.volunteering.registry.identity.AccountRole;
import cn.volunteering.registry.identity.IdentityProvider;
import cn.volunteering.registry.identity.IdentityProviderException;
import cn.volunteering.registry.identity.NewAccount;
import cn.volunteering.registry.identity.OneTimePassword;
import cn.volunteering.registry.identity.OrderedBy;
import cn.volunteering.registry.identity.UsernameTakenException;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.TestTenants;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** The adapter against a real Keycloak with the platform's realm. */
class KeycloakIT extends OrganizationOnKeycloak {

    @Test
    void prepareWhenAskedTwiceLeavesOneOfEach() {
        identities.prepareOrganization(tenant, "演示单位");
        identities.prepareProgramClient(tenant);
        identities.prepareProgramClient(tenant);
        var first = identities.prepareAccount(tenant, committee());
        var again = identities.prepareAccount(tenant, committee());

        assertThat(again).isEqualTo(first);
        assertThat(realm.get("/organizations?q=alias:" + tenant).size()).isEqualTo(1);
        assertThat(realm.get("/organizations/" + organization() + "/groups?max=50")
                        .size())
                .isEqualTo(AccountRole.values().length);
        assertThat(realm.get("/organizations/" + organization() + "/members?max=50")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void prepareProgramClientGivesTokensWithTheRoleInsideTheTenantOnly() {
        identities.prepareProgramClient(tenant);

        JsonNode token = TestRealm.claimsOf(realm.signIn(identities.renewProgramSecret(tenant)));

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

        assertThat(realm.signIn(now).path("access_token").asString()).isNotBlank();
        assertThatThrownBy(() -> realm.signIn(before)).isInstanceOf(HttpClientErrorException.Unauthorized.class);
    }

    @Test
    void prepareAccountWhenTheNameBelongsToAnotherTenantIsRefused() {
        identities.prepareAccount(tenant, committee());
        var other = anotherOrganization();

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
    void prepareAccountWhenAnEarlierAttemptFailedCompletesIt() {
        realm.leaveHalfOpened(username(), "演示001");

        AccountId completed = identities.prepareAccount(tenant, committee());

        assertThat(completed.value()).isNotBlank();
        assertThat(identities.hasMember(tenant, username())).isTrue();
    }

    @Test
    void prepareAccountWhenAnotherTenantWasFasterIsRefused() {
        var other = anotherOrganization();
        var overtaken = overtakenBeforePosting("/users", () -> identities.prepareAccount(other, committee()));

        assertThatThrownBy(() -> overtaken.prepareAccount(tenant, committee()))
                .isInstanceOf(UsernameTakenException.class);
        assertThat(identities.hasMember(tenant, username())).isFalse();
        assertThat(identities.hasMember(other, username())).isTrue();
    }

    @Test
    void prepareAccountWhenAnotherTenantJoinsItFirstIsRefused() {
        var other = anotherOrganization();
        var overtaken = overtakenBeforePosting("/members", () -> identities.prepareAccount(other, committee()));

        assertThatThrownBy(() -> overtaken.prepareAccount(tenant, committee()))
                .isInstanceOf(UsernameTakenException.class);
        assertThat(identities.hasMember(tenant, username())).isFalse();
        assertThat(identities.hasMember(other, username())).isTrue();
    }

    @Test
    void prepareAccountWhenAMemberBelongsToAnotherTenantTooGivesNoFurtherRole() {
        sharedWith(anotherOrganization());
        var asAuditor = new NewAccount(username(), "演示001", null, AccountRole.AUDITOR);

        assertThatThrownBy(() -> identities.prepareAccount(tenant, asAuditor))
                .isInstanceOf(UsernameTakenException.class);
        assertThat(identities.hasMember(tenant, username())).isTrue();
    }

    @Test
    void setOneTimePasswordWhenNotAMemberIsNotFound() {
        assertThatThrownBy(() ->
                        identities.setOneTimePassword(tenant, "operator", OneTimePassword.fresh(), OrderedBy.TENANT))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void setOneTimePasswordMakesTheHolderChangeIt() {
        var id = identities.prepareAccount(tenant, committee());

        identities.setOneTimePassword(tenant, username(), OneTimePassword.fresh(), OrderedBy.TENANT);

        assertThat(realm.mustChangePassword(id)).isTrue();
    }

    @Test
    void setOneTimePasswordWhenTheAccountIsSharedIsRefused() {
        var shared = sharedWith(anotherOrganization());

        assertThat(codeOf(() ->
                        identities.setOneTimePassword(tenant, username(), OneTimePassword.fresh(), OrderedBy.TENANT)))
                .isEqualTo("account-shared");
        assertThat(realm.mustChangePassword(shared)).isFalse();
        assertThat(identities.member(tenant, shared).orElseThrow().shared()).isTrue();
    }

    @Test
    void setOneTimePasswordWhenTheAccountIsSharedIsForOperatorsOnly() {
        var shared = sharedWith(anotherOrganization());

        identities.setOneTimePassword(tenant, username(), OneTimePassword.fresh(), OrderedBy.OPERATOR);

        assertThat(realm.mustChangePassword(shared)).isTrue();
    }

    @Test
    void setOneTimePasswordWhenTheAccountHoldsARoleOfThePlatformIsRefusedToEveryone() {
        var account = identities.prepareAccount(tenant, committee());
        realm.giveByGroup(account, "platform-auditor");

        assertThat(codeOf(() ->
                        identities.setOneTimePassword(tenant, username(), OneTimePassword.fresh(), OrderedBy.TENANT)))
                .isEqualTo("account-shared");
        assertThat(codeOf(() ->
                        identities.setOneTimePassword(tenant, username(), OneTimePassword.fresh(), OrderedBy.OPERATOR)))
                .isEqualTo("account-of-platform");
        assertThat(realm.mustChangePassword(account)).isFalse();
    }

    @Test
    void removeTakesOrganizationClientAndOwnAccountsAndLeavesSharedOnes() {
        identities.prepareProgramClient(tenant);
        identities.prepareAccount(tenant, committee());
        var shared = identities.prepareAccount(
                tenant, new NewAccount("shared-" + tenant, "演示002", null, AccountRole.AUDITOR));
        var other = anotherOrganization();
        realm.join(other, shared);

        identities.remove(tenant);
        identities.remove(tenant);

        assertThat(realm.get("/organizations?q=alias:" + tenant).size()).isZero();
        assertThat(realm.get("/clients?clientId=program-" + tenant).size()).isZero();
        assertThat(realm.get("/users?exact=true&username=" + username()).size()).isZero();
        assertThat(identities.hasMember(other, "shared-" + tenant)).isTrue();
    }

    @Test
    void anyCallWhenKeycloakIsUnavailableFailsWithoutSecrets() {
        var properties = new KeycloakProperties(URI.create("http://127.0.0.1:1/auth"), "very-secret");
        var away = new Keycloak(
                KeycloakConfiguration.api(KeycloakConfiguration.admin(properties, RestClient.builder())),
                Clock.systemUTC());

        assertThatThrownBy(() -> away.prepareOrganization(tenant, "演示单位"))
                .isInstanceOf(IdentityProviderException.class)
                .hasMessageNotContaining("very-secret");
    }

    /** Returns an identity provider into which another tenant's call slips before the given request. */
    private IdentityProvider overtakenBeforePosting(String path, Runnable other) {
        var once = new AtomicBoolean();
        var overtaken = realm.admin
                .mutate()
                .requestInterceptor((request, body, execution) -> {
                    boolean reached = request.getMethod() == HttpMethod.POST
                            && request.getURI().getPath().endsWith(path);
                    if (reached && once.compareAndSet(false, true)) {
                        other.run();
                    }
                    return execution.execute(request, body);
                })
                .build();
        return new Keycloak(KeycloakConfiguration.api(overtaken), Clock.systemUTC());
    }

    private TenantId anotherOrganization() {
        var other = TestTenants.unknown();
        identities.prepareOrganization(other, "另一演示单位");
        return other;
    }

    private AccountId sharedWith(TenantId other) {
        var shared = identities.prepareAccount(tenant, committee());
        realm.join(other, shared);
        return shared;
    }

    private static String codeOf(ThrowingCallable call) {
        var refused = catchThrowableOfType(RefusedException.class, call);
        assertThat(refused).as("a refusal").isNotNull();
        return refused.refusal().code();
    }

    private String organization() {
        return realm.organizationOf(tenant);
    }
}
