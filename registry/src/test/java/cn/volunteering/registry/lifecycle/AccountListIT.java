package cn.volunteering.registry.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.TestClient.Answer;
import cn.volunteering.testsupport.TestTokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** A tenant lists its accounts, changes their roles and ends their access. */
class AccountListIT extends AccountsFixture {

    @Test
    void listShowsRoleStateAndVolunteer() {
        String account = opened("wang.fang", "liaison");
        volunteer("v1", "ACTIVE", account);
        awaitVolunteerOf(account, "v1");

        JsonNode line = show(account).body();

        assertThat(line.path("roles").path(0).asString()).isEqualTo("liaison");
        assertThat(line.path("state").asString()).isEqualTo("OPEN");
        assertThat(line.path("volunteerName").asString()).isEqualTo("演示v1");
        assertThat(client.get(accounts() + "?role=liaison", officer())
                        .body()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(client.get(accounts(), officer()).body().path("total").asInt())
                .isEqualTo(2);
        assertThat(show("unknown").status()).isEqualTo(404);
    }

    @Test
    void anAccountOffersWhatAnotherPersonMayDoToIt() {
        String account = opened("wang.fang", "liaison");

        assertThat(actions(account)).containsExactly("CHANGE_ROLE", "BLOCK", "RESET_PASSWORD", "OFFER");
        client.post(accounts() + "/" + account + "/block", officer(), null);
        assertThat(actions(account)).containsExactly("CHANGE_ROLE", "UNBLOCK", "RESET_PASSWORD");
        var own = client.get(accounts() + "/demo-" + tenant, TestTokens.of(tenant, "demo-" + tenant, "officer"));
        assertThat(own.body().path("allowedActions").valueStream().map(each -> each.asString()))
                .containsExactly("RESET_PASSWORD", "OFFER");
    }

    @Test
    void aSharedAccountDoesNotOfferWhatWouldBeRefused() {
        String account = opened("zhou.jie", "liaison");
        identities.shared.add(account);

        assertThat(actions(account)).containsExactly("CHANGE_ROLE", "BLOCK", "OFFER");
        assertThat(client.post(accounts() + "/" + account + "/one-time-password", officer(), null)
                        .status())
                .isEqualTo(409);
    }

    private List<String> actions(String account) {
        return show(account)
                .body()
                .path("allowedActions")
                .valueStream()
                .map(each -> each.asString())
                .toList();
    }

    @Test
    void changedRoleAndBlockEndTheSessionsAtOnce() {
        String account = opened("li.na", "liaison");

        var changed = changeRole(account, officer());
        assertThat(changed.body().path("roles").path(0).asString()).isEqualTo("committee");
        awaitEnds(account, 1);
        var blocked = client.post(accounts() + "/" + account + "/block", officer(), null);
        assertThat(blocked.body().path("state").asString()).isEqualTo("BLOCKED");
        assertThat(blocked.body().path("blockedBecause").asString()).isEqualTo("BLOCKED_BY_TENANT");
        awaitEnds(account, 2);

        assertThat(client.delete(accounts() + "/" + account + "/block", officer())
                        .status())
                .isEqualTo(200);
        assertThat(show(account).body().path("state").asString()).isEqualTo("OPEN");
    }

    @Test
    void nobodyChangesTheirOwnAccount() {
        var own = TestTokens.of(tenant, "demo-" + tenant, "officer");
        String account = accounts() + "/demo-" + tenant;

        assertThat(client.post(account + "/block", own, null).problem()).isEqualTo("account-own");
        assertThat(changeRole("demo-" + tenant, own).problem()).isEqualTo("account-own");
    }

    @Test
    void oneTimePasswordEndsTheSessions() {
        String account = opened("zhao.min", "volunteer");

        client.post(accounts() + "/" + account + "/one-time-password", officer(), null);

        awaitEnds(account, 1);
    }

    @Test
    void volunteerWhoIsSuspendedHasNoAccessUntilTheyReturn() {
        String account = opened("sun.li", "volunteer");
        volunteer("v1", "ACTIVE", account);
        volunteer("v1", "SUSPENDED", account);
        awaitAccount(account, "BLOCKED");
        assertThat(show(account).body().path("blockedBecause").asString()).isEqualTo("VOLUNTEER_SUSPENDED");
        awaitEnds(account, 1);

        volunteer("v1", "ACTIVE", account);
        awaitAccount(account, "OPEN");
        volunteer("v1", "LEFT", account);
        awaitAccount(account, "BLOCKED");
        assertThat(show(account).body().path("blockedBecause").asString()).isEqualTo("VOLUNTEER_LEFT");
    }

    private void awaitAccount(String account, String state) {
        Awaitility.await("the access follows the volunteer")
                .atMost(Duration.ofSeconds(20))
                .until(() -> show(account).body().path("state").asString().equals(state));
    }

    private Answer changeRole(String account, String by) {
        var role = Map.of("role", "committee");
        return client.exchange(HttpMethod.PUT, accounts() + "/" + account + "/role", by, role, Map.of());
    }
}
