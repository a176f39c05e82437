package cn.volunteering.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTokens;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One tenant as the tests of the whole service see it: events go in, answers come out. */
final class ATenant {

    private final TenantId id;
    private final TestEvents events;
    private final TestClient client;

    ATenant(TenantId id, TestEvents events, TestClient client) {
        this.id = id;
        this.events = events;
        this.client = client;
    }

    TenantId id() {
        return id;
    }

    void volunteer(String volunteer, String section, long version) {
        var data = new HashMap<String, Object>();
        data.put("volunteerId", volunteer);
        data.put("displayName", "演示001");
        data.put("sectionId", section);
        data.put("state", "ACTIVE");
        data.put("partyMember", true);
        data.put("nationalStatus", "REGISTERED");
        data.put("joinedOn", "2024-01-01");
        events.send(
                "volunteer.events.v1",
                events.event(id, "volunteering.volunteer.volunteer-changed.v1", volunteer, version, data));
    }

    void section(String section, String name, long version) {
        var data = Map.of("unitId", section, "axis", "SECTION", "name", name, "active", true);
        events.send(
                "volunteer.events.v1",
                events.event(id, "volunteering.volunteer.org-unit-changed.v1", section, version, data));
    }

    void headcount(String month, int establishment, int contract, long version) {
        var data = Map.of("month", month, "establishment", establishment, "contract", contract);
        events.send(
                "volunteer.events.v1",
                events.event(id, "volunteering.volunteer.headcount-changed.v1", month, version, data));
    }

    void activity(String activity, String state, String startsAt, long version) {
        var data = Map.of(
                "activityId",
                activity,
                "projectId",
                "project-1",
                "title",
                "文明交通劝导",
                "mode",
                "SELF_ORGANISED",
                "state",
                state,
                "branchIds",
                List.of("b1"),
                "startsAt",
                startsAt,
                "endsAt",
                startsAt);
        events.send(
                "activity.events.v1",
                events.event(id, "volunteering.activity.activity-changed.v1", activity, version, data));
    }

    EventEnvelope posted(String entry, String volunteer, String section, @Nullable String branch, int minutes) {
        var data = new HashMap<String, Object>();
        data.put("entryId", entry);
        data.put("recordId", entry);
        data.put("volunteerId", volunteer);
        data.put("activityId", "activity-1");
        data.put("sectionId", section);
        data.put("branchId", branch);
        data.put("minutes", minutes);
        data.put("year", 2026);
        data.put("evidence", "MEASURED");
        data.put("postedAt", "2026-03-06T01:00:00Z");
        return events.event(id, "volunteering.scoring.hours-posted.v1", entry, 1, data);
    }

    void send(EventEnvelope posted) {
        events.send("scoring.events.v1", posted);
    }

    JsonNode get(String path) {
        var token = TestTokens.of(id, "someone", "committee", "officer", "auditor");
        var answer = client.get("/api/tenants/" + id + "/reporting/" + path, token);
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
        return answer.body();
    }

    TestClient.Answer post(String path) {
        var token = TestTokens.of(id, "someone", "committee", "officer", "auditor");
        return client.post("/api/tenants/" + id + "/reporting/" + path, token, null);
    }

    void await(String path, Consumer<JsonNode> expectation) {
        Awaitility.await("facts, totals and summaries follow within seconds")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> expectation.accept(get(path)));
    }

    void awaitMinutes(long minutes) {
        await("summary?year=2026", summary -> assertThat(
                        summary.path("figures").path("minutes").asLong())
                .isEqualTo(minutes));
    }

    boolean isClean(String readModel) {
        return get("read-models/" + readModel + "/drift").path("clean").asBoolean();
    }
}
