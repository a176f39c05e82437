package cn.volunteering.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.gateway.surroundings.GatewayTest;
import cn.volunteering.gateway.surroundings.Program;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keycloak is reachable only as far as a sign-in needs it, and says nothing about the programs it knows. */
@GatewayTest
class SignInPathsIT {

    private static final String REALM = "/auth/realms/volunteering";
    private static final String TOKENS = REALM + "/protocol/openid-connect/token";
    private static final String FORM = "application/x-www-form-urlencoded";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/auth/admin/",
                "/auth/realms/master",
                "/auth/realms/master/.well-known/openid-configuration",
                "/auth/",
                "/auth/realms/volunteering",
                "/auth/realms/volunteering/account",
                "/auth/realms/volunteering/account/",
                "/auth/realms/volunteering/broker/x/login",
                "/auth/realms/volunteering/clients-registrations/openid-connect",
                "/auth/realms/volunteering/protocol/openid-connect/userinfo",
                "/auth/realms/volunteering/protocol/openid-connect/auth/device",
                "/auth/realms/volunteering/protocol/openid-connect/registrations?client_id=gateway",
                "/auth/realms/volunteering/protocol/openid-connect/login-status-iframe.html",
                "/auth/realms/volunteering/protocol/saml",
                "/auth/realms/volunteering/login-actions/reset-credentials?client_id=gateway",
                "/auth/realms/volunteering/login-actions/registration?client_id=gateway",
                "/auth/resources/x/admin/index.js",
                TOKENS
            })
    void everythingElseOfKeycloakIsNotFound(String path) {
        assertThat(Program.anonymous().get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/.well-known/openid-configuration", "/protocol/openid-connect/certs"})
    void whatProgramsNeedIsReachable(String path) {
        assertThat(Program.anonymous().get(REALM + path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"program-t-one", "no-such-program", "admin-cli", "account-console", "registry"})
    void signInPageForAnotherClientIsNotFound(String client) {
        String page = REALM + "/protocol/openid-connect/auth?response_type=code&scope=openid&client_id=" + client;

        assertThat(Program.anonymous().get(page).statusCode()).isEqualTo(404);
        assertThat(Program.anonymous()
                        .get(REALM + "/protocol/openid-connect/logout?client_id=" + client)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void signInPageCannotBeAskedByAForm() {
        assertThat(Program.anonymous()
                        .post(REALM + "/protocol/openid-connect/auth", FORM, "client_id=program-t-one")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void tokenAddressAnswersUnknownAndKnownProgramsTheSame() {
        var answers = Stream.of(
                        "client_id=program-t-one&client_secret=wrong",
                        "client_id=program-t-one",
                        "client_id=no-such-program&client_secret=wrong",
                        "client_id=no-such-program",
                        "client_id=gateway&client_secret=wrong",
                        "client_id=admin-cli",
                        "client_id=account-console&client_secret=wrong",
                        "client_id=broker",
                        "client_id=realm-management&client_secret=wrong",
                        "client_id=")
                .map(SignInPathsIT::refused)
                .toList();

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).isEqualTo(answers.getFirst().body());
            assertThat(headersOf(answer)).isEqualTo(headersOf(answers.getFirst()));
        });
    }

    @Test
    void tokenAddressRefusesPasswordsOfPeopleAndTakesSimilarTime() {
        assertThat(timeOf("client_id=program-t-one&client_secret=wrong")).isBetween(250L, 2_000L);
        assertThat(timeOf("client_id=no-such-program&client_secret=wrong")).isBetween(250L, 2_000L);
        assertThat(Program.anonymous()
                        .post(TOKENS, FORM, "grant_type=password&client_id=admin-cli&username=operator&password=x")
                        .body())
                .contains("invalid_client");
    }

    @Test
    void otherFaultsKeepTheirAnswer() {
        HttpResponse<String> answer = Program.anonymous().post(TOKENS, FORM, "grant_type=made-up&client_id=x");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("unsupported_grant_type");
    }

    private static HttpResponse<String> refused(String client) {
        return Program.anonymous().post(TOKENS, FORM, "grant_type=client_credentials&" + client);
    }

    private static long timeOf(String client) {
        long start = System.nanoTime();
        refused(client);
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static Map<String, List<String>> headersOf(HttpResponse<String> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.remove("traceparent");
        return headers;
    }
}
