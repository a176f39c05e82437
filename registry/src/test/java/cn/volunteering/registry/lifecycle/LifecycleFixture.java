package cn.volunteering.registry.lifecycle;

import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.tenants.TenantPreparation;
import cn.volunteering.registry.tenant.TenantChanged;
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
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;

/** A registry with a real database and broker and an identity provider in memory; the test plays the services. */
@PlatformTest
@Import(LifecycleFixture.Surroundings.class)
abstract class LifecycleFixture {

    static final String TENANTS = "/api/platform/registry/tenants";
    static final String FLOWS = "/api/platform/registry/flows/";
    static final String OPERATOR = TestTokens.ofPlatform("operator", "platform-operator");
    static final List<String> SERVICES = List.of("volunteer", "activity", "scoring", "reporting");

    /** Replaces the identity provider. */
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

    TenantId tenant = TestTenants.unknown();

    @BeforeEach
    void aNewName() {
        tenant = TestTenants.unknown();
        identities.away.set(false);
    }

    void onboarded() {
        client.post(TENANTS, OPERATOR, office(tenant));
        answerAll("tenant-prepared");
        awaitState("onboarding", "COMPLETED");
        awaitKnownAs(TenantState.ACTIVE);
    }

    static Map<String, Object> office(TenantId id) {
        var form = new HashMap<String, Object>();
        form.put("id", id.value());
        form.put("name", "演示文明办");
        form.put("kind", "OFFICE");
        form.put("unitType", "PROVINCIAL_ORGAN");
        form.put("titles", List.of());
        form.put("administrator", Map.of("username", "demo-" + id, "displayName", "演示001"));
        return form;
    }

    void answerAll(String what) {
        SERVICES.forEach(service -> answer(service, what));
    }

    void answer(String service, String what) {
        String type = "volunteering." + service + "." + what + ".v1";
        var data = Map.of("service", service, "at", "2026-11-02T01:00:00Z");
        events.send(TenantPreparation.topicOf(service), events.event(tenant, type, tenant.value(), 1, data));
    }

    JsonNode flow(String kind) {
        return client.get(FLOWS + kind + "-" + tenant, OPERATOR).body();
    }

    JsonNode step(String name) {
        return flow("onboarding")
                .path("steps")
                .valueStream()
                .filter(step -> step.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    void awaitState(String kind, String state) {
        Awaitility.await(kind + " becomes " + state)
                .atMost(Duration.ofSeconds(30))
                .until(() -> flow(kind).path("state").asString().equals(state));
    }

    void awaitMissing(String kind, List<String> services) {
        Awaitility.await("answers arrive").atMost(Duration.ofSeconds(30)).until(() -> flow(kind)
                .path("missingAnswers")
                .valueStream()
                .map(JsonNode::asString)
                .toList()
                .equals(services));
    }

    TenantState stateOf(TenantId id) {
        return tenants.get(id).state().state();
    }

    void awaitKnownAs(TenantState state) {
        Awaitility.await("the directory follows the topic")
                .atMost(Duration.ofSeconds(20))
                .until(() -> directory
                        .find(tenant)
                        .map(TenantEntry::state)
                        .filter(state::equals)
                        .isPresent());
    }

    /** Returns each event once, in order: the outbox may send one twice. */
    List<String> publishedStates() {
        var published = events.on(TenantChanged.TOPIC, event -> event.tenant().equals(tenant));
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
