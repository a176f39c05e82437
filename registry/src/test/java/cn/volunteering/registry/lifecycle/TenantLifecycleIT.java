package cn.volunteering.registry.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.registry.tenant.Tenants;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantState;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.TestTokens;
import cn.volunteering.testsupport.contract.EventContract;
import com.mongodb.client.MongoClient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;

/** How a tenant comes, is locked, opened again, and goes: with a real database and broker, the services played. */
@PlatformTest
@Import(TenantLifecycleIT.Surroundings.class)
class TenantLifecycleIT {

    private static final String TENANTS = "/api/platform/registry/tenants";
    private static final String FLOWS = "/api/platform/registry/flows/";
    private static final String OPERATOR = TestTokens.ofPlatform("operator", "platform-operator");
    private static final List<String> SERVICES = List.of("volunteer", "activity", "scoring", "reporting");

    /** Takes the place of the identity provider. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Surroundings {
        @Bean
        @Primary
        RememberedIdentities rememberedIdentities() {
            return new RememberedIdentities();
        }
    }

    @Autowired
    TestClient client;

    @Autowired
    TestEvents events;

    @Autowired
    Tenants tenants;

    @Autowired
    TenantDirectory directory;

    @Autowired
    RememberedIdentities identities;

    @Autowired
    MongoClient mongo;

    private TenantId tenant = TestTenants.unknown();

    @BeforeEach
    void aNewName() {
        tenant = TestTenants.unknown();
        identities.away.set(false);
    }

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
    void onboardingWhenTheIdentityProviderIsAwayGoesOnWhenItIsBack() {
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
    void onboardWhenFieldsAreWrongNamesThemInChinese() {
        var wrong = office(tenant);
        wrong.put("id", "Not A Name");
        wrong.put("name", " ");

        var refused = client.post(TENANTS, OPERATOR, wrong);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors").valueStream().map(error -> error.path("field")
                        .asString()))
                .contains("id", "name");
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
    void resumeWhenTheFlowWaitsAnnouncesTheTenantOnceMore() {
        client.post(TENANTS, OPERATOR, office(tenant));
        awaitState("onboarding", "WAITING");

        client.post(FLOWS + "onboarding-" + tenant + "/resume", OPERATOR, null);

        Awaitility.await("the tenant is announced again")
                .atMost(Duration.ofSeconds(20))
                .until(() -> publishedStates().equals(List.of("PROVISIONING", "PROVISIONING")));
    }

    @Test
    void exportPacksWhatTheRegistryHolds() throws IOException {
        onboarded();

        var accepted = client.post(TENANTS + "/" + tenant + "/export", OPERATOR, null);
        String flow = accepted.body().path("id").asString();
        Awaitility.await("the file is packed").atMost(Duration.ofSeconds(20)).until(() -> client.get(
                        FLOWS + flow, OPERATOR)
                .body()
                .path("state")
                .asString()
                .equals("COMPLETED"));

        var file = client.get(FLOWS + flow + "/export", OPERATOR);
        assertThat(file.status()).isEqualTo(200);
        assertThat(namesIn(file.bytes())).contains("tenant.json", "flows.json", "audit.jsonl");
    }

    private static List<String> namesIn(byte[] zip) throws IOException {
        var names = new ArrayList<String>();
        try (var files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private void onboarded() {
        client.post(TENANTS, OPERATOR, office(tenant));
        answerAll("tenant-prepared");
        awaitState("onboarding", "COMPLETED");
        awaitKnownAs(TenantState.ACTIVE);
    }

    private static Map<String, Object> office(TenantId id) {
        var form = new HashMap<String, Object>();
        form.put("id", id.value());
        form.put("name", "演示文明办");
        form.put("kind", "OFFICE");
        form.put("unitType", "PROVINCIAL_ORGAN");
        form.put("titles", List.of());
        form.put("administrator", Map.of("username", "demo-" + id, "displayName", "演示001"));
        return form;
    }

    private void answerAll(String what) {
        SERVICES.forEach(service -> answer(service, what));
    }

    private void answer(String service, String what) {
        String type = "volunteering." + service + "." + what + ".v1";
        var data = Map.of("service", service, "at", "2026-11-02T01:00:00Z");
        events.send(service + ".events.v1", events.event(tenant, type, tenant.value(), 1, data));
    }

    private JsonNode flow(String kind) {
        return client.get(FLOWS + kind + "-" + tenant, OPERATOR).body();
    }

    private JsonNode step(String name) {
        return flow("onboarding")
                .path("steps")
                .valueStream()
                .filter(step -> step.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void awaitState(String kind, String state) {
        Awaitility.await(kind + " becomes " + state)
                .atMost(Duration.ofSeconds(30))
                .until(() -> flow(kind).path("state").asString().equals(state));
    }

    private void awaitMissing(String kind, List<String> services) {
        Awaitility.await("answers arrive").atMost(Duration.ofSeconds(30)).until(() -> flow(kind)
                .path("missingAnswers")
                .valueStream()
                .map(JsonNode::asString)
                .toList()
                .equals(services));
    }

    private TenantState stateOf(TenantId id) {
        return tenants.get(id).state().state();
    }

    private void awaitKnownAs(TenantState state) {
        Awaitility.await("the directory follows the topic")
                .atMost(Duration.ofSeconds(20))
                .until(() -> directory
                        .find(tenant)
                        .map(TenantEntry::state)
                        .filter(state::equals)
                        .isPresent());
    }

    /** Each event once, in order: the outbox may send one twice. */
    private List<String> publishedStates() {
        var published = events.on("registry.tenants.v1", event -> event.tenant().equals(tenant));
        published.forEach(EventContract::assertHolds);
        return published.stream()
                .collect(Collectors.toMap(
                        EventEnvelope::id, Function.identity(), (first, _) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .map(event -> event.data().path("state").asString())
                .toList();
    }
}
