package cn.volunteering.registry.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.registry.identity.AccountRole;
import cn.volunteering.testsupport.TestTokens;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a tenant's people may do with its accounts, and what only the platform's operator may do. */
class AccountEndpointsIT extends LifecycleFixture {

    @Test
    void openWhenAnOfficerChoosesTheCommitteeRoleOpensAnAccountWithThatRole() {
        onboarded();
        var form = Map.of("username", "second-" + tenant, "displayName", "演示002", "role", "committee");

        var opened = client.post(accounts(), officer(), form);

        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.body().path("oneTimePassword").asString()).isNotBlank();
        assertThat(identities.roles).containsEntry("second-" + tenant, AccountRole.COMMITTEE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%b", "<演示>", "a&b", "a\nb", " "})
    void openWhenTheIdentityProviderWouldRefuseTheNameNamesTheField(String name) {
        onboarded();
        var form = Map.of("username", "odd-" + tenant, "displayName", name, "role", "committee");

        var refused = client.post(accounts(), officer(), form);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.faultyFields()).contains("displayName");
    }

    @Test
    void resetWhenTheAccountBelongsToAnotherTenantTooIsRefusedInChinese() {
        onboarded();
        identities.shared.add("demo-" + tenant);

        var refused = client.post(accounts() + "/demo-" + tenant + "/one-time-password", officer(), null);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("account-shared");
        assertThat(refused.body().path("detail").asString()).contains("不只属于本单位");
        assertThat(refused.body().has("oneTimePassword")).isFalse();
    }

    @Test
    void resetWhenOrderedByAnOperatorReachesSharedAccounts() {
        onboarded();
        identities.shared.add("demo-" + tenant);

        var reset =
                client.post(TENANTS + "/" + tenant + "/accounts/demo-" + tenant + "/one-time-password", OPERATOR, null);

        assertThat(reset.status()).isEqualTo(200);
        assertThat(reset.body().path("oneTimePassword").asString()).isNotBlank();
    }

    private String accounts() {
        return "/api/tenants/" + tenant + "/registry/accounts";
    }

    private String officer() {
        return TestTokens.of(tenant, "officer-1", "officer");
    }
}
