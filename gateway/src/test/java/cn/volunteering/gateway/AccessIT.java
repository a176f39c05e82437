package cn.volunteering.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.gateway.surroundings.Browser;
import cn.volunteering.gateway.surroundings.GatewayTest;
import cn.volunteering.gateway.surroundings.Realm;
import cn.volunteering.gateway.surroundings.Surroundings;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The access of a person ends at once, and people change their own password on a page in our design. */
@GatewayTest
class AccessIT {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void sessionEndsAsSoonAsTheRegistryReportsTheEndOfAccess() {
        String account = person("p-blocked");
        person("p-unconcerned");
        var browser = Browser.signedIn("p-blocked", Realm.PASSWORD);
        var other = Browser.signedIn("p-unconcerned", Realm.PASSWORD);
        assertThat(isSignedIn(browser)).isTrue();

        endAccessOf(account);

        Awaitility.await("the gateway reads the topic").until(() -> !isSignedIn(browser));
        assertThat(isSignedIn(other)).isTrue();
    }

    @Test
    void personWhoMaySignInAgainGetsANewSession() {
        String account = person("p-again");
        var browser = Browser.signedIn("p-again", Realm.PASSWORD);
        endAccessOf(account);
        Awaitility.await("the gateway reads the topic").until(() -> !isSignedIn(browser));

        Awaitility.await("tokens state whole seconds").until(() -> {
            browser.follow(browser.get("/oauth2/authorization/keycloak"));
            return isSignedIn(browser);
        });
    }

    @Test
    void personChangesTheirPasswordOnAPageInOurDesign() {
        person("p-new-password");
        var browser = Browser.signedIn("p-new-password", Realm.PASSWORD);

        HttpResponse<String> page = browser.follow(browser.get("/oauth2/authorization/keycloak?action=password"));

        assertThat(page.body())
                .contains("name=\"password-new\"", "name=\"password-confirm\"")
                .containsPattern("href=\"/auth/resources/[^\"]+/login/volunteering/css/sign-in.css[?\"]");
    }

    @Test
    void tooManyWrongPasswordsSlowDownTheAddressButLockNobodyForLong() {
        person("p-target");
        int statuses = 0;
        for (int attempt = 0; attempt < 40 && statuses != 429; attempt++) {
            statuses = new Browser()
                    .enterPassword("p-tried-" + attempt % 8, "Wrong-Passw0rd")
                    .statusCode();
        }

        assertThat(statuses).as("after ten wrong passwords").isEqualTo(429);
        Awaitility.await("one more try a second")
                .until(() ->
                        new Browser().enterPassword("p-target", Realm.PASSWORD).statusCode() == 302);
    }

    private static String person(String username) {
        String account = Surroundings.realm().createPerson(username);
        Surroundings.realm().join("t-one", "committee", account);
        return account;
    }

    private static void endAccessOf(String account) {
        var data = JSON.createObjectNode()
                .put("accountId", account)
                .put("endedAt", Instant.now().toString());
        Surroundings.tenants()
                .publish("registry.access.v1", "volunteering.registry.access-ended.v1", "t-one", account, data);
    }

    private static boolean isSignedIn(Browser browser) {
        return JSON.readTree(browser.get("/api/session").body())
                .path("signedIn")
                .asBoolean();
    }
}
