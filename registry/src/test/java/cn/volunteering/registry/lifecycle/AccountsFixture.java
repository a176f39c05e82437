package cn.volunteering.registry.lifecycle;

import cn.volunteering.registry.access.AccessEnded;
import cn.volunteering.testsupport.TestClient.Answer;
import cn.volunteering.testsupport.TestTokens;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** A tenant whose officers open accounts, also for the volunteers that volunteer-service publishes. */
abstract class AccountsFixture extends LifecycleFixture {

    private long version;

    @BeforeEach
    void aTenant() {
        onboarded();
    }

    String opened(String name, String role) {
        var form = Map.of("username", name(name), "displayName", "演示", "role", role);
        return client.post(accounts(), officer(), form).body().path("accountId").asString();
    }

    String name(String base) {
        return base + "-" + tenant;
    }

    void volunteer(String id, String state, @Nullable String account) {
        volunteer(id, state, account, null);
    }

    void volunteer(String id, String state, @Nullable String account, @Nullable List<String> liaisonOf) {
        var data = new HashMap<String, Object>();
        data.put("volunteerId", id);
        data.put("displayName", "演示" + id);
        data.put("state", state);
        data.put("accountId", account);
        data.put("liaisonSectionIds", liaisonOf);
        events.send(
                "volunteer.events.v1",
                events.event(tenant, "volunteering.volunteer.volunteer-changed.v1", id, ++version, data));
    }

    void awaitVolunteer(String volunteer) {
        var taken = List.of(item(volunteer, "demo-" + tenant));
        Awaitility.await("the table follows").atMost(Duration.ofSeconds(20)).until(() -> !code(batch(taken))
                .equals("volunteer-unknown"));
    }

    void awaitVolunteerOf(String account, String volunteer) {
        Awaitility.await("the table follows")
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        show(account).body().path("volunteerId").asString("").equals(volunteer));
    }

    void awaitEnds(String account, int times) {
        awaitPublished(AccessEnded.TYPE, account, times);
    }

    void awaitPublished(String type, String account, int times) {
        Awaitility.await("others hear of it")
                .atMost(Duration.ofSeconds(20))
                .until(() -> published(type).stream().filter(account::equals).count() >= times);
    }

    List<String> published(String type) {
        return events.on(AccessEnded.TOPIC, event -> event.tenant().equals(tenant)).stream()
                .filter(event -> event.type().equals(type))
                .map(event -> event.data().path("accountId").asString())
                .toList();
    }

    static Map<String, Object> item(String volunteer, String username) {
        return Map.of("volunteerId", volunteer, "username", username);
    }

    Answer batch(List<Map<String, Object>> items) {
        return client.post(accounts() + "/batch", officer(), Map.of("accounts", items));
    }

    static String code(Answer answer) {
        return answer.body().at("/items/0/problem").asString("");
    }

    Answer show(String account) {
        return client.get(accounts() + "/" + account, officer());
    }

    String accounts() {
        return "/api/tenants/" + tenant + "/registry/accounts";
    }

    String officer() {
        return TestTokens.of(tenant, "officer-1", "officer");
    }
}
