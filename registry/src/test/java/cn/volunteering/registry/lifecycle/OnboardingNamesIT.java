package cn.volunteering.registry.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.TenantState;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.TestTokens;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of administrators that are reserved or taken, and ids of tenants that were never opened. */
class OnboardingNamesIT extends LifecycleFixture {

    @ParameterizedTest
    @ValueSource(strings = {"service-account-registry", "service_account.x", "program-nx-gxt", "operator"})
    void onboardWhenTheAdministratorsNameIsReservedIsRefused(String reserved) {
        var refused = client.post(TENANTS, OPERATOR, withAdministrator(reserved));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.faultyFields()).containsExactly("administrator.username");
        assertThat(tenants.find(tenant)).isEmpty();
    }

    @Test
    void openWhenTheNameIsReservedIsRefused() {
        onboarded();
        var form = Map.of("username", "service-account-x", "displayName", "演示002", "role", "committee");

        var refused = client.post(
                "/api/tenants/" + tenant + "/registry/accounts", TestTokens.of(tenant, "o", "officer"), form);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.faultyFields()).containsExactly("username");
    }

    @Test
    void onboardWhenTheAdministratorsNameIsTakenIsRefusedAtOnceAndTheIdStaysFree() {
        identities.accounts.put("demo-" + tenant, TestTenants.unknown());

        var refused = client.post(TENANTS, OPERATOR, office(tenant));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("username-taken");
        assertThat(client.post(TENANTS, OPERATOR, withAdministrator("free-" + tenant))
                        .status())
                .isEqualTo(202);
    }

    @Test
    void onboardingWhenTheNameIsTakenMeanwhileStopsAtOnceAndContinuesWithAnother() {
        stoppedByATakenName();

        var taken = client.post(resume(), OPERATOR, Map.of("administrator", person("demo-" + tenant)));
        assertThat(taken.problem()).isEqualTo("username-taken");
        var resumed = client.post(resume(), OPERATOR, Map.of("administrator", person("other-" + tenant)));
        assertThat(resumed.status()).isEqualTo(202);
        answerAll("tenant-prepared");

        awaitState("onboarding", "COMPLETED");
        assertThat(identities.accounts).containsEntry("other-" + tenant, tenant);
    }

    @Test
    void undoWhenTheTenantWasNeverOpenedFreesTheId() {
        stoppedByATakenName();

        client.post(FLOWS + "onboarding-" + tenant + "/undo", OPERATOR, null);
        assertThat(client.post(TENANTS, OPERATOR, withAdministrator("new-" + tenant))
                        .problem())
                .isEqualTo("tenant-being-removed");
        answerAll("tenant-removed");
        awaitState("deletion", "COMPLETED");
        assertThat(client.post(TENANTS, OPERATOR, withAdministrator("new-" + tenant))
                        .status())
                .isEqualTo(202);
        answerAll("tenant-prepared");

        awaitState("onboarding", "COMPLETED");
        awaitKnownAs(TenantState.ACTIVE);
        assertThat(client.post(TENANTS, OPERATOR, withAdministrator("third-" + tenant))
                        .problem())
                .isEqualTo("tenant-id-taken");
    }

    @Test
    void deletionOfATenantWhoseFirstOnboardingWasUndoneRunsToItsEnd() {
        undoWhenTheTenantWasNeverOpenedFreesTheId();

        assertThat(client.delete(TENANTS + "/" + tenant, OPERATOR).status()).isEqualTo(202);
        awaitState("deletion", "WAITING");
        answerAll("tenant-removed");

        awaitState("deletion", "COMPLETED");
        assertThat(stateOf(tenant)).isEqualTo(TenantState.DELETED);
        assertThat(client.post(FLOWS + "onboarding-" + tenant + "/undo", OPERATOR, null)
                        .problem())
                .isEqualTo("flow-not-undoable");
    }

    /** Takes the name between the check and the step, like another onboarding at the same moment. */
    private void stoppedByATakenName() {
        identities.away.set(true);
        client.post(TENANTS, OPERATOR, office(tenant));
        identities.accounts.put("demo-" + tenant, TestTenants.unknown());
        identities.away.set(false);
        awaitState("onboarding", "FAILED");
        assertThat(step("administrator-prepared").path("failedAttempts").asInt())
                .isEqualTo(1);
        assertThat(step("administrator-prepared").path("error").asString()).contains("登录名已被使用");
    }

    private Map<String, Object> withAdministrator(String username) {
        var form = office(tenant);
        form.put("administrator", person(username));
        return form;
    }

    private static Map<String, Object> person(String username) {
        return Map.of("username", username, "displayName", "演示001");
    }

    private String resume() {
        return FLOWS + "onboarding-" + tenant + "/resume";
    }
}
