package cn.volunteering.registry.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.registry.access.AccountOpened;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.TestClient.Answer;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.TestTokens;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/** An account of one tenant works in a second one, if both agree. */
class SharedAccountIT extends AccountsFixture {

    private TenantId home = TestTenants.unknown();
    private String account = "";

    /** The account belongs to the first of two tenants; the second is the one of the fixture. */
    @BeforeEach
    void anAccountOfAnotherTenant() {
        account = opened("li.na", "officer");
        home = tenant;
        tenant = TestTenants.unknown();
        onboarded();
    }

    @Test
    void anOfferedAccountIsAdmittedWithARoleOfTheOtherTenant() {
        assertThat(offer(tenant.value()).body().at("/offeredTo/0").asString()).isEqualTo(tenant.value());

        var admitted = admit("auditor", null);

        assertThat(admitted.status()).isEqualTo(201);
        assertThat(admitted.body().at("/roles/0").asString()).isEqualTo("auditor");
        assertThat(admitted.body().path("shared").asBoolean()).isTrue();
        assertThat(atHome().body().at("/roles/0").asString()).isEqualTo("officer");
        awaitEnds(account, 1);
        assertThat(admit("committee", null).problem()).isEqualTo("account-member");
    }

    @Test
    void anAccountThatNobodyOfferedLooksLikeOneThatDoesNotExist() {
        var notOffered = admit("auditor", null);
        offer("another-tenant");
        var offeredToAnother = admit("auditor", null);
        offer(tenant.value());
        withdraw();
        var withdrawn = admit("auditor", null);
        account = "nobody-has-this-name";
        var unknown = admit("auditor", null);

        for (var refused : new Answer[] {notOffered, offeredToAnother, withdrawn, unknown}) {
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.body()).isEqualTo(unknown.body());
        }
        assertThat(unknown.problem()).isEqualTo("account-not-offered");
    }

    @Test
    void onlyATenantOfTheAccountOffersIt() {
        String foreign = accounts() + "/" + account + "/offers/another-tenant";

        assertThat(put(foreign, officer()).status()).isEqualTo(404);
        assertThat(client.delete(foreign, officer()).status()).isEqualTo(404);
        assertThat(offer(home.value()).problem()).isEqualTo("account-offer-own");
    }

    @Test
    void aBlockedAccountIsNotAdmittedAndTheOtherTenantCannotOpenIt() {
        offer(tenant.value());
        client.post(homeAccount() + "/block", officerAtHome(), null);

        assertThat(admit("auditor", null).problem()).isEqualTo("account-not-offered");
        assertThat(client.delete(accounts() + "/" + account + "/block", officer())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void blockEndsTheAccessToOneTenantOnlyUntilItAdmitsTheAccountAgain() {
        offer(tenant.value());
        admit("auditor", null);

        var blocked = client.post(accounts() + "/" + account + "/block", officer(), null);

        assertThat(blocked.body().path("state").asString()).isEqualTo("BLOCKED");
        assertThat(show(account).status()).isEqualTo(404);
        assertThat(atHome().body().path("state").asString()).isEqualTo("OPEN");
        assertThat(admit("liaison", null).body().path("state").asString()).isEqualTo("OPEN");
    }

    @Test
    void anAccountIsAdmittedForAPersonOnTheRosterWhoHasNone() {
        offer(tenant.value());
        volunteer("v1", "LEFT", null);
        volunteer("v2", "ACTIVE", null);
        awaitVolunteer("v1");
        awaitVolunteer("v2");

        assertThat(admit("volunteer", "v1").problem()).isEqualTo("volunteer-without-access");
        assertThat(admit("volunteer", "v3").problem()).isEqualTo("volunteer-unknown");
        assertThat(admit("volunteer", "v2").status()).isEqualTo(201);
        awaitPublished(AccountOpened.TYPE, account, 1);
    }

    private Answer offer(String to) {
        return put(homeAccount() + "/offers/" + to, officerAtHome());
    }

    private Answer put(String path, String by) {
        return client.exchange(HttpMethod.PUT, path, by, null, Map.of());
    }

    private void withdraw() {
        assertThat(client.delete(homeAccount() + "/offers/" + tenant, officerAtHome())
                        .status())
                .isEqualTo(200);
    }

    private Answer admit(String role, @Nullable String volunteer) {
        var form = new HashMap<String, Object>(Map.of("username", account, "role", role));
        form.put("volunteerId", volunteer);
        return client.post(accounts() + "/admissions", officer(), form);
    }

    private Answer atHome() {
        return client.get(homeAccount(), officerAtHome());
    }

    private String homeAccount() {
        return "/api/tenants/" + home + "/registry/accounts/" + account;
    }

    private String officerAtHome() {
        return TestTokens.of(home, "officer-1", "officer");
    }
}
