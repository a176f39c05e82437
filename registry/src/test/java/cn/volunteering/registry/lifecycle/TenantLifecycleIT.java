package cn.volunteering.registry.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantState;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.TestTokens;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** How a tenant is onboarded, suspended, resumed and deleted, with a real database and broker; the test plays the services. */
class TenantLifecycleIT extends LifecycleFixture {

    @Test
    void onboardingWaitsForEveryServiceAndThenOpensTheTenant() {
        var accepted = client.post(TENANTS, OPERATOR, office(tenant));
        assertThat(accepted.status()).isEqualTo(202);
        assertThat(accepted.headers().getLocation()).hasToString(FLOWS + "onboarding-" + tenant);

        awaitState("onboarding", "WAITING");
        SERVICES.subList(0, 3).forEach(service -> answer(service, "tenant-prepared"));
        awaitMissing("onboarding", List.of("reporting"));
        assertThat(stateOf(tenant)).isEqualTo(TenantState.PROVISIONING);
        answer("reporting", "tenant-prepared");

        awaitState("onboarding", "COMPLETED");
        assertThat(stateOf(tenant)).isEqualTo(TenantState.ACTIVE);
        assertThat(identities.organizations).contains(tenant);
        assertThat(identities.programs).contains(tenant);
        assertThat(identities.accounts).containsEntry("demo-" + tenant, tenant);
        assertThat(publishedStates()).containsExactly("PROVISIONING", "ACTIVE");
        awaitKnownAs(TenantState.ACTIVE);
    }

    @Test
    void onboardingWhenTheIdentityProviderIsUnavailableContinuesWhenItReturns() {
        identities.away.set(true);
        client.post(TENANTS, OPERATOR, office(tenant));
        Awaitility.await("the step fails at least once")
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        step("organization-prepared").path("failedAttempts").asInt() > 0);
        assertThat(step("organization-prepared").path("error").asString()).isEqualTo("away");

        identities.away.set(false);
        answerAll("tenant-prepared");

        awaitState("onboarding", "COMPLETED");
        assertThat(step("organization-prepared").path("done").asBoolean()).isTrue();
    }

    @Test
    void onboardingWhenAnswersComeTwiceAndEarlyMakesOneTenant() {
        client.post(TENANTS, OPERATOR, office(tenant));
        answerAll("tenant-prepared");
        answerAll("tenant-prepared");

        awaitState("onboarding", "COMPLETED");
        assertThat(publishedStates()).containsExactly("PROVISIONING", "ACTIVE");
    }

    @Test
    void onboardingWhenAStepIsSlowIsNotRunTwiceByTheSweep() {
        identities.gate = new CountDownLatch(1);
        client.post(TENANTS, OPERATOR, office(tenant));

        Awaitility.await("several sweeps pass")
                .during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(20))
                .until(() -> Integer.valueOf(1).equals(identities.calls.get(tenant)));
        identities.gate.countDown();
        answerAll("tenant-prepared");

        awaitState("onboarding", "COMPLETED");
        assertThat(identities.calls).containsEntry(tenant, 1);
    }

    @Test
    void onboardWhenTheNameIsTakenIsRefused() {
        onboarded();

        var again = client.post(TENANTS, OPERATOR, office(tenant));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("tenant-id-taken");
    }

    @Test
    void onboardWhenTheOverseerIsUnknownIsRefusedAndRecordsNothing() {
        var agency = office(tenant);
        agency.put("kind", "AGENCY");
        agency.put("overseer", "no-such-office");

        var refused = client.post(TENANTS, OPERATOR, agency);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("overseer-unknown");
        assertThat(tenants.find(tenant)).isEmpty();
    }

    @Test
    void onboardWhenFieldsAreWrongReportsThemInChinese() {
        var wrong = office(tenant);
        wrong.put("id", "Not A Name");
        wrong.put("name", " ");

        var refused = client.post(TENANTS, OPERATOR, wrong);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.faultyFields()).contains("id", "name");
        assertThat(refused.body().path("errors").path(0).path("message").asString())
                .containsPattern("\\p{IsHan}");
    }

    @Test
    void suspensionLocksAndResumptionOpensAgain() {
        onboarded();
        String own = "/api/tenants/" + tenant + "/registry/tenant";
        String token = TestTokens.of(tenant, "u", "committee");
        assertThat(client.get(own, token).status()).isEqualTo(200);

        assertThat(client.post(TENANTS + "/" + tenant + "/suspension", OPERATOR, null)
                        .status())
                .isEqualTo(202);
        awaitKnownAs(TenantState.SUSPENDED);
        assertThat(client.get(own, token).status()).isEqualTo(423);
        assertThat(client.post(TENANTS + "/" + tenant + "/suspension", OPERATOR, null)
                        .status())
                .isEqualTo(202);

        assertThat(client.delete(TENANTS + "/" + tenant + "/suspension", OPERATOR)
                        .status())
                .isEqualTo(202);
        awaitKnownAs(TenantState.ACTIVE);
        assertThat(client.get(own, token).status()).isEqualTo(200);
        assertThat(publishedStates()).containsExactly("PROVISIONING", "ACTIVE", "SUSPENDED", "ACTIVE");
    }

    @Test
    void deletionRemovesEverythingButTheName() {
        onboarded();
        assertThat(mongo.listDatabaseNames()).contains("registry_" + tenant);

        assertThat(client.delete(TENANTS + "/" + tenant, OPERATOR).status()).isEqualTo(202);
        awaitState("deletion", "WAITING");
        assertThat(stateOf(tenant)).isEqualTo(TenantState.DELETING);
        assertThat(identities.organizations).contains(tenant);
        answerAll("tenant-removed");

        awaitState("deletion", "COMPLETED");
        assertThat(stateOf(tenant)).isEqualTo(TenantState.DELETED);
        assertThat(identities.organizations).doesNotContain(tenant);
        assertThat(mongo.listDatabaseNames()).doesNotContain("registry_" + tenant);
        assertThat(client.post(TENANTS, OPERATOR, office(tenant)).problem()).isEqualTo("tenant-id-taken");
    }

    @Test
    void deletionWhenTheOfficeStillOverseesSomeoneIsRefused() {
        onboarded();
        TenantId office = tenant;
        tenant = TestTenants.unknown();
        var agency = office(tenant);
        agency.put("kind", "AGENCY");
        agency.put("overseer", office.value());
        client.post(TENANTS, OPERATOR, agency);
        awaitState("onboarding", "WAITING");

        assertThat(client.delete(TENANTS + "/" + office, OPERATOR).problem()).isEqualTo("tenant-has-subordinates");
    }

    @Test
    void undoWhenTheOnboardingWaitsRemovesWhatItHadSetUp() {
        client.post(TENANTS, OPERATOR, office(tenant));
        awaitState("onboarding", "WAITING");
        assertThat(client.delete(TENANTS + "/" + tenant, OPERATOR).problem()).isEqualTo("tenant-being-set-up");

        assertThat(client.post(FLOWS + "onboarding-" + tenant + "/undo", OPERATOR, null)
                        .status())
                .isEqualTo(202);
        answerAll("tenant-removed");

        awaitState("deletion", "COMPLETED");
        assertThat(flow("onboarding").path("state").asString()).isEqualTo("UNDONE");
        assertThat(stateOf(tenant)).isEqualTo(TenantState.DELETED);
        assertThat(identities.organizations).doesNotContain(tenant);
    }

    @Test
    void resumeWhenTheDeletionWaitsAnnouncesItOnceMore() {
        onboarded();
        client.delete(TENANTS + "/" + tenant, OPERATOR);
        awaitState("deletion", "WAITING");

        client.post(FLOWS + "deletion-" + tenant + "/resume", OPERATOR, null);

        Awaitility.await("the deletion is announced again")
                .atMost(Duration.ofSeconds(20))
                .until(() -> publishedStates().equals(List.of("PROVISIONING", "ACTIVE", "DELETING", "DELETING")));
    }

    @Test
    void resumeWhenTheFlowWaitsAnnouncesTheTenantOnceMore() {
        client.post(TENANTS, OPERATOR, office(tenant));
        awaitState("onboarding", "WAITING");

        client.post(FLOWS + "onboarding-" + tenant + "/resume", OPERATOR, null);

        Awaitility.await("the tenant is announced again")
                .atMost(Duration.ofSeconds(20))
                .until(() -> publishedStates().equals(List.of("PROVISIONING", "PROVISIONING")));
    }
}
