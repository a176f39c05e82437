package cn.volunteering.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.gateway.surroundings.Browser;
import cn.volunteering.gateway.surroundings.GatewayTest;
import cn.volunteering.gateway.surroundings.Program;
import cn.volunteering.gateway.surroundings.Realm;
import cn.volunteering.gateway.surroundings.Surroundings;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cookies of a session are out of reach of scripts, and its CSRF token is good for no other session. */
@GatewayTest
class SessionProofIT {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void tokensNeverReachTheBrowser() {
        person("p-cookies", "t-one:committee");
        var browser = Browser.signedIn("p-cookies", Realm.PASSWORD);

        HttpResponse<String> page = browser.get("/api/session");

        assertThat(browser.cookie("session")).hasSizeLessThan(100);
        assertThat(page.body()).doesNotContain("access_token", "eyJ");
    }

    @Test
    void scriptsAndOtherSitesCannotReadSignInCookies() {
        person("p-out-of-reach", "t-one:committee");
        var browser = Browser.signedIn("p-out-of-reach", Realm.PASSWORD);

        assertThat(browser.setCookieOf("session")).contains("HttpOnly", "SameSite=Lax");
        assertThat(browser.setCookieOf("sign-in")).contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void startedSignInCreatesNoSession() {
        var browser = new Browser();

        browser.get("/oauth2/authorization/keycloak");
        assertThat(browser.cookie("session")).isEmpty();
        assertThat(browser.setCookieOf("sign-in")).contains("Max-Age=1800");

        HttpResponse<String> forged = browser.get("/login/oauth2/code/keycloak?code=made-up&state=made-up");
        assertThat(forged.headers().firstValue("Location")).get().asString().endsWith("/?signin=failed");
        assertThat(browser.cookie("session")).isEmpty();
    }

    @Test
    void changeWithoutCsrfTokenIsRefused() {
        person("p-proof", "t-one:committee", "t-two:committee");
        var browser = Browser.signedIn("p-proof", Realm.PASSWORD);

        assertThat(choose(browser, "t-two", "").statusCode()).isEqualTo(403);
        assertThat(choose(browser, "t-two", "made-up").body()).contains("urn:volunteering:problem:csrf");
        assertThat(session(browser).has("currentTenant")).isFalse();
    }

    @Test
    void csrfTokenIsInNoCookieAndGoodForItsSessionOnly() {
        person("p-proof-mine", "t-one:committee", "t-two:committee");
        person("p-proof-theirs", "t-one:committee", "t-two:committee");
        var mine = Browser.signedIn("p-proof-mine", Realm.PASSWORD);
        var theirs = Browser.signedIn("p-proof-theirs", Realm.PASSWORD);
        String proof = session(theirs).at("/csrf/token").asString();

        assertThat(mine.cookie("XSRF-TOKEN")).isEmpty();
        assertThat(choose(mine, "t-two", proof).statusCode()).isEqualTo(403);
        assertThat(choose(theirs, "t-two", proof).statusCode()).isEqualTo(200);
    }

    @Test
    void csrfTokenEndsWithTheSession() {
        person("p-proof-again", "t-one:committee", "t-two:committee");
        var browser = Browser.signedIn("p-proof-again", Realm.PASSWORD);
        String before = session(browser).at("/csrf/token").asString();
        browser.send(browser.request("/logout").header("X-XSRF-TOKEN", before).POST(BodyPublishers.noBody()));
        var again = Browser.signedIn("p-proof-again", Realm.PASSWORD);

        assertThat(choose(again, "t-two", before).statusCode()).isEqualTo(403);
    }

    @Test
    void strangerGetsNoCsrfTokenAndNoSession() {
        HttpResponse<String> session = Program.anonymous().get("/api/session");
        HttpResponse<String> change = Program.anonymous().post("/api/session/tenant", "application/json", "{}");

        assertThat(JSON.readTree(session.body()).has("csrf")).isFalse();
        assertThat(session.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(change.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(change.statusCode()).isIn(401, 405);
    }

    private static void person(String username, String... memberships) {
        String account = Surroundings.realm().createPerson(username);
        for (String membership : memberships) {
            String[] tenantAndGroup = membership.split(":");
            Surroundings.realm().join(tenantAndGroup[0], tenantAndGroup[1], account);
        }
    }

    private static JsonNode session(Browser browser) {
        return JSON.readTree(browser.get("/api/session").body());
    }

    private static HttpResponse<String> choose(Browser browser, String tenant, String proof) {
        var request = browser.request("/api/session/tenant")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"tenant\":\"" + tenant + "\"}"));
        return browser.send(proof.isEmpty() ? request : request.header("X-XSRF-TOKEN", proof));
    }
}
