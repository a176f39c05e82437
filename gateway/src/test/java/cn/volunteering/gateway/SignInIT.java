package cn.volunteering.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.gateway.surroundings.Browser;
import cn.volunteering.gateway.surroundings.GatewayTest;
import cn.volunteering.gateway.surroundings.MovableClock;
import cn.volunteering.gateway.surroundings.Program;
import cn.volunteering.gateway.surroundings.Realm;
import cn.volunteering.gateway.surroundings.Surroundings;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People sign in with a browser; their tokens stay on the server. */
@GatewayTest
class SignInIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration NEARLY_A_TOKENS_LIFE = Duration.ofSeconds(270);

    @Autowired
    private MovableClock clock;

    @AfterEach
    void resetClock() {
        clock.setOffset(Duration.ZERO);
    }

    @Test
    void personSeesTheirNameAndTenants() {
        person("p-two-tenants", "t-one:committee", "t-two:liaison");
        var browser = Browser.signedIn("p-two-tenants", Realm.PASSWORD);

        JsonNode session = session(browser);

        assertThat(session.path("signedIn").asBoolean()).isTrue();
        assertThat(session.at("/user/name").asString()).isEqualTo("演示 p-two-tenants");
        assertThat(session.at("/tenants/0/id").asString()).isEqualTo("t-one");
        assertThat(session.at("/tenants/0/roles/0").asString()).isEqualTo("committee");
        assertThat(session.at("/tenants/1/roles/0").asString()).isEqualTo("liaison");
        assertThat(session.has("currentTenant")).as("the person is asked").isFalse();
    }

    @Test
    void onlyTenantOfAPersonNeedsNoChoice() {
        person("p-one-tenant", "t-one:committee", "t-locked:committee");
        var browser = Browser.signedIn("p-one-tenant", Realm.PASSWORD);

        assertThat(session(browser).path("currentTenant").asString()).isEqualTo("t-one");
    }

    @Test
    void signInPageHasTheStyleOfThePlatform() {
        var browser = new Browser();

        HttpResponse<String> page = browser.follow(browser.get("/oauth2/authorization/keycloak"));

        assertThat(page.body())
                .containsPattern("href=\"/auth/resources/[^\"]+/login/volunteering/css/sign-in.css[?\"]");
    }

    @Test
    void signInStartedInAnotherBrowserIsRefused() {
        person("p-begun-elsewhere", "t-one:committee");
        var theirs = new Browser();
        String wayBack = theirs.callbackOf("p-begun-elsewhere", Realm.PASSWORD);
        var mine = new Browser();
        mine.get("/oauth2/authorization/keycloak");

        assertThat(mine.get(wayBack).headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith("/?signin=failed");
        assertThat(session(mine).path("signedIn").asBoolean()).isFalse();
        theirs.follow(theirs.get(wayBack));
        assertThat(session(theirs).path("signedIn").asBoolean()).isTrue();
    }

    @Test
    void programCannotChooseATenant() {
        var program = Program.of("t-one");

        HttpResponse<String> answer = Program.send(program.request("/api/session/tenant")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"tenant\":\"t-one\"}"))
                .build());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("urn:volunteering:problem:no-session");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("session="));
    }

    @Test
    void signInUsesAProofKeyAndOneRedirectUri() {
        HttpResponse<String> start = new Browser().get("/oauth2/authorization/keycloak");

        assertThat(start.headers().firstValue("Location"))
                .get()
                .asString()
                .startsWith(Surroundings.ORIGIN + "/auth/realms/volunteering/")
                .contains("code_challenge_method=S256", "redirect_uri=" + Surroundings.ORIGIN + "/login/oauth2/code/");
    }

    @Test
    void scriptWithoutSessionGets401AndNoRedirect() {
        HttpResponse<String> answer = new Browser().get("/api/tenants/t-one/volunteer/echo");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(answer.body()).contains("urn:volunteering:problem:not-signed-in", "请先登录");
    }

    @Test
    void personSwitchesTenant() {
        person("p-switch", "t-one:committee", "t-two:committee");
        var browser = Browser.signedIn("p-switch", Realm.PASSWORD);

        HttpResponse<String> answer = choose(browser, "t-two", proofOf(browser));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(session(browser).path("currentTenant").asString()).isEqualTo("t-two");
    }

    @Test
    void personCannotSwitchToSomeoneElsesTenant() {
        person("p-stranger", "t-one:committee");
        var browser = Browser.signedIn("p-stranger", Realm.PASSWORD);

        HttpResponse<String> answer = choose(browser, "t-two", proofOf(browser));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("urn:volunteering:problem:invalid-request", "\"field\":\"tenant\"");
    }

    @Test
    void volunteersStartInTheDocumentForPhones() {
        person("p-volunteer", "t-one:volunteer", "t-two:volunteer");
        var browser = Browser.signedIn("p-volunteer", Realm.PASSWORD);

        HttpResponse<String> start = browser.get("/?page=unknown");

        assertThat(start.statusCode()).isEqualTo(302);
        assertThat(start.headers().firstValue("Location")).get().asString().endsWith("/m/");
        assertThat(start.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void volunteersWithAnotherRoleStartAtTheDesk() {
        person("p-both", "t-one:volunteer", "t-two:liaison");

        assertThat(Browser.signedIn("p-both", Realm.PASSWORD).get("/").statusCode())
                .isEqualTo(200);
    }

    @Test
    void expiredTokenIsRefreshedSilently() {
        person("p-refresh", "t-one:committee");
        var browser = Browser.signedIn("p-refresh", Realm.PASSWORD);
        String before = tokenThatReachesServices(browser);

        clock.setOffset(NEARLY_A_TOKENS_LIFE);

        assertThat(tokenThatReachesServices(browser)).isNotEqualTo(before);
        assertThat(session(browser).path("signedIn").asBoolean()).isTrue();
    }

    @Test
    void sessionEndsWhenARefreshChangesTheTenants() {
        String account = person("p-moved", "t-one:committee", "t-two:committee");
        var browser = Browser.signedIn("p-moved", Realm.PASSWORD);
        session(browser);

        Surroundings.realm().leave("t-two", account);
        clock.setOffset(NEARLY_A_TOKENS_LIFE);

        assertThat(browser.get("/api/tenants/t-one/volunteer/echo").statusCode())
                .isEqualTo(401);
        clock.setOffset(Duration.ZERO);
        assertThat(session(browser).path("signedIn").asBoolean()).isFalse();
    }

    @Test
    void sessionEndsWhenKeycloakEndedIt() {
        String account = person("p-ended", "t-one:committee");
        var browser = Browser.signedIn("p-ended", Realm.PASSWORD);
        session(browser);

        Surroundings.realm().endSessions(account);
        clock.setOffset(NEARLY_A_TOKENS_LIFE);

        assertThat(session(browser).path("signedIn").asBoolean()).isFalse();
    }

    @Test
    void signingOutEndsTheSessionAndRedirectsToKeycloak() {
        person("p-leaving", "t-one:committee");
        var browser = Browser.signedIn("p-leaving", Realm.PASSWORD);

        HttpResponse<String> answer = browser.send(browser.request("/logout")
                .header("X-XSRF-TOKEN", proofOf(browser))
                .POST(BodyPublishers.noBody()));

        String wayOut = answer.headers().firstValue("Location").orElseThrow();
        assertThat(wayOut).startsWith(Surroundings.ORIGIN + "/auth/realms/volunteering/");
        assertThat(session(browser).path("signedIn").asBoolean()).isFalse();
        HttpResponse<String> afterwards = browser.follow(browser.get(wayOut));
        assertThat(afterwards.uri()).hasToString(Surroundings.ORIGIN + "/");
        assertThat(browser.follow(browser.get("/oauth2/authorization/keycloak")).body())
                .contains("name=\"username\"");
    }

    @Test
    void rolesCountOnlyInTheirClaim() {
        String account = person("p-roles", "t-one:liaison");
        Surroundings.realm().grant(account, "committee");
        Surroundings.realm().mapOnto("t-one", "liaison", "platform-operator");
        var browser = Browser.signedIn("p-roles", Realm.PASSWORD);

        JsonNode session = session(browser);

        assertThat(session.path("platformRoles")).isEmpty();
        assertThat(session.at("/tenants/0/roles").valueStream().map(JsonNode::asString))
                .doesNotContain("committee")
                .contains("liaison");
        assertThat(browser.get("/api/platform/volunteer/echo").statusCode()).isEqualTo(403);
    }

    @Test
    void operatorHasPlatformRoleAndNoTenant() {
        var browser = Browser.signedIn("operator", Surroundings.operatorPassword());

        JsonNode session = session(browser);

        assertThat(session.at("/platformRoles/0").asString()).isEqualTo("platform-operator");
        assertThat(session.path("tenants")).isEmpty();
        assertThat(browser.get("/api/platform/volunteer/echo").statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/tenants/t-one/volunteer/echo").statusCode())
                .isEqualTo(404);
    }

    private static String person(String username, String... memberships) {
        String account = Surroundings.realm().createPerson(username);
        for (String membership : memberships) {
            String[] tenantAndGroup = membership.split(":");
            Surroundings.realm().join(tenantAndGroup[0], tenantAndGroup[1], account);
        }
        return account;
    }

    private static JsonNode session(Browser browser) {
        return JSON.readTree(browser.get("/api/session").body());
    }

    private static String proofOf(Browser browser) {
        return session(browser).at("/csrf/token").asString();
    }

    private static HttpResponse<String> choose(Browser browser, String tenant, String proof) {
        var request = browser.request("/api/session/tenant")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"tenant\":\"" + tenant + "\"}"));
        return browser.send(proof.isEmpty() ? request : request.header("X-XSRF-TOKEN", proof));
    }

    private static String tokenThatReachesServices(Browser browser) {
        return JSON.readTree(browser.get("/api/tenants/t-one/volunteer/echo").body())
                .at("/headers/authorization")
                .asString();
    }
}
