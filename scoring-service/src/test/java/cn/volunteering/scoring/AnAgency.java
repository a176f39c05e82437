package cn.volunteering.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** One agency as the tests of the whole service see it: events go in, events and answers come out. */
final class AnAgency {

    private static final String ACTIVITY = "activity.events.v1";
    private static final String SCORING = "scoring.events.v1";

    private final TenantId id;
    private final TestEvents events;
    private final TestClient client;

    AnAgency(TenantId id, TestEvents events, TestClient client) {
        this.id = id;
        this.events = events;
        this.client = client;
    }

    TenantId id() {
        return id;
    }

    /** One hour and a half, measured, on 5 March 2026. */
    EventEnvelope confirmed(String record, String volunteer) {
        return confirmed(record, volunteer, 90, "MEASURED", "2026-03-05T01:00:00Z");
    }

    EventEnvelope confirmed(String record, String volunteer, int minutes, String evidence, String start) {
        var startedAt = Instant.parse(start);
        var endedAt = startedAt.plus(Duration.ofMinutes(minutes));
        var data = new HashMap<String, Object>();
        data.put("recordId", record);
        data.put("activityId", "activity-1");
        data.put("projectId", "project-1");
        data.put("volunteerId", volunteer);
        data.put("sectionId", "section-1");
        data.put("branchId", "branch-1");
        data.put("minutes", minutes);
        data.put("evidence", evidence);
        data.put("startedAt", startedAt);
        data.put("endedAt", endedAt);
        data.put("recordedBy", "organiser-1");
        data.put("confirmedBy", "committee-1");
        data.put("confirmedAt", endedAt.plusSeconds(3600));
        return events.event(id, "volunteering.activity.hours-confirmed.v1", record, 1, data);
    }

    void send(EventEnvelope event) {
        events.send(ACTIVITY, event);
    }

    void accountOf(String volunteer, String account, long version) {
        var data = Map.of("volunteerId", volunteer, "displayName", "演示001", "accountId", account);
        events.send(
                "volunteer.events.v1",
                events.event(id, "volunteering.volunteer.volunteer-changed.v1", volunteer, version, data));
    }

    /** An event of the volunteer that nobody can read: its dead letter says that all sent before it were handled. */
    EventEnvelope unreadableOf(String volunteer) {
        var event = events.event(id, "volunteering.volunteer.volunteer-changed.v1", volunteer, 9, Map.of());
        var intact = events.recordOf("volunteer.events.v1", event);
        events.sendRaw(new ProducerRecord<>(
                intact.topic(), intact.partition(), intact.key(), new byte[] {'{'}, intact.headers()));
        return event;
    }

    List<EventEnvelope> posted(String event) {
        return events.on(SCORING, found -> isMine(found, event));
    }

    List<EventEnvelope> awaitPosted(String event, int count) {
        return events.await(SCORING, count, found -> isMine(found, event));
    }

    private boolean isMine(EventEnvelope found, String event) {
        return found.tenant().equals(id) && found.type().equals("volunteering.scoring." + event + ".v1");
    }

    JsonNode get(String path, String subject, String... roles) {
        var answer = client.get("/api/tenants/" + id + "/scoring/" + path, TestTokens.of(id, subject, roles));
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
        return answer.body();
    }

    JsonNode asCommittee(String path) {
        return get(path, "committee-1", "committee");
    }

    /** Waits until the balance of 2026 says so many minutes and points. */
    void awaitBalance(String volunteer, long minutes, String points) {
        Awaitility.await("entries and balances follow the events within seconds")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> {
                    var balance = asCommittee("volunteers/" + volunteer + "/balance?year=2026");
                    assertThat(balance.path("minutes").asLong()).isEqualTo(minutes);
                    assertThat(balance.path("points").asString()).isEqualTo(points);
                });
    }

    boolean isClean(String readModel) {
        return asCommittee("read-models/" + readModel + "/drift").path("clean").asBoolean();
    }
}
