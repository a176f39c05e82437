package cn.volunteering.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.Caller;
import cn.volunteering.testsupport.TestTenant;
import cn.volunteering.testsupport.TestTenants;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** An agency with scored hours: sends the events of the other services, and reads events and answers. */
final class TestAgency extends TestTenant {

    /** The section for which the recorded services were given. */
    static final String SECTION = "section-1";

    private static final String ACTIVITY = "activity.events.v1";
    private static final String SCORING = "scoring.events.v1";
    private static final String VOLUNTEER = "volunteer.events.v1";
    private static final String VOLUNTEER_CHANGED = "volunteering.volunteer.volunteer-changed.v1";

    /** Creates an agency that no office oversees. */
    TestAgency(TestTenants tenants) {
        this(tenants.agency(), tenants);
    }

    TestAgency(TenantId id, TestTenants tenants) {
        super(id, "scoring", tenants);
    }

    /** Returns a confirmed record of ninety minutes, measured, on 5 March 2026. */
    EventEnvelope confirmed(String record, String volunteer) {
        return confirmed(record, volunteer, 90, "MEASURED", "2026-03-05T01:00:00Z");
    }

    EventEnvelope confirmed(String record, String volunteer, int minutes, String evidence, String start) {
        var data = service(record, volunteer, start, Duration.ofMinutes(minutes));
        data.put("minutes", minutes);
        data.put("evidence", evidence);
        return event("volunteering.activity.hours-confirmed.v1", record, 1, data);
    }

    /** Returns a correction of the measured ninety minutes on 5 March 2026; 0 minutes void the record. */
    EventEnvelope corrected(String record, String volunteer, int revision, int minutes) {
        return corrected(record, volunteer, revision, minutes, "MEASURED");
    }

    EventEnvelope corrected(String record, String volunteer, int revision, int minutes, String evidence) {
        var data = service(record, volunteer, "2026-03-05T01:00:00Z", Duration.ofMinutes(90));
        data.put("minutes", minutes);
        data.put("evidence", evidence);
        data.put("revision", revision);
        data.put("recordedBy", "organiser-2");
        data.put("confirmedBy", "committee-2");
        data.put("reason", "漏记签退");
        return event("volunteering.activity.hours-corrected.v1", record, 1L + revision, data);
    }

    private static Map<String, Object> service(String record, String volunteer, String start, Duration served) {
        var startedAt = Instant.parse(start);
        var endedAt = startedAt.plus(served);
        var data = new HashMap<String, Object>();
        data.put("recordId", record);
        data.put("activityId", "activity-1");
        data.put("projectId", "project-1");
        data.put("volunteerId", volunteer);
        data.put("sectionId", SECTION);
        data.put("branchId", "branch-1");
        data.put("startedAt", startedAt);
        data.put("endedAt", endedAt);
        data.put("recordedBy", "organiser-1");
        data.put("confirmedBy", "committee-1");
        data.put("confirmedAt", endedAt.plusSeconds(3600));
        return data;
    }

    /** Sends an event of activity-service. */
    void send(EventEnvelope service) {
        publish(ACTIVITY, service);
    }

    void volunteerChanged(String volunteer, String account, long version) {
        var data = Map.of("volunteerId", volunteer, "displayName", "演示001", "accountId", account);
        publish(VOLUNTEER, event(VOLUNTEER_CHANGED, volunteer, version, data));
    }

    /** Publishes a member of the roster with name and section. */
    void memberChanged(String volunteer, String account, String name, String section) {
        var data = Map.of(
                "volunteerId", volunteer,
                "displayName", name,
                "accountId", account,
                "sectionId", section,
                "state", "ACTIVE");
        publish(VOLUNTEER, event(VOLUNTEER_CHANGED, volunteer, 1, data));
    }

    /** Publishes that a member of the roster was appointed as liaison of some sections. */
    void appointed(String volunteer, String account, String section, List<String> sections) {
        var data = Map.of(
                "volunteerId", volunteer,
                "displayName", "演示001",
                "accountId", account,
                "sectionId", section,
                "state", "ACTIVE",
                "liaisonSectionIds", sections);
        publish(VOLUNTEER, event(VOLUNTEER_CHANGED, volunteer, 2, data));
    }

    /** Publishes for both sides that a person went from this agency to another one on 6 March 2026. */
    void transferred(String transfer, String from, TestAgency to, String into, String travels) {
        transferred(transfer, from, to, into, travels, "2026-03-06");
    }

    void transferred(String transfer, String from, TestAgency to, String into, String travels, String on) {
        completed(transfer, from, "GIVING", to, travels, on);
        to.completed(transfer, into, "RECEIVING", this, travels, on);
    }

    private void completed(
            String transfer, String volunteer, String side, TestAgency other, String travels, String on) {
        var data = Map.of(
                "transferId", transfer,
                "volunteerId", volunteer,
                "side", side,
                "otherAgency", other.id().value(),
                "on", on,
                "travels", travels);
        publish(VOLUNTEER, event("volunteering.volunteer.transfer-completed.v1", transfer, 1, data));
    }

    /** Publishes minutes that some agency states about a person whom this one received. */
    void statedBy(TestAgency from, String transfer, long minutes) {
        var served = Map.of("year", 2026, "evidence", "MEASURED", "minutes", minutes);
        var service = Map.of(
                "agency",
                from.id().value(),
                "person",
                "v1",
                "until",
                "2026-03-06",
                "entries",
                9,
                "minutes",
                List.of(served));
        var data = Map.of(
                "from", from.id().value(), "transferId", transfer, "service", List.of(service), "points", List.of());
        publish(SCORING, event("volunteering.scoring.balance-carried.v1", transfer, 1, data));
    }

    /** Moves the window for objections to the bulletin of 2026 into the past, because the clock cannot be moved. */
    void endObjections(MongoTemplate mongo) {
        var bulletin = Query.query(Criteria.where("_id").is("bulletin/2026"));
        var past = Update.update("state.window.until", "2026-01-01");
        inside(() -> mongo.updateFirst(bulletin, past, "registers"));
    }

    /** Publishes the names that other services give to the activity and the units of the confirmed records. */
    void named(String title, String section, String branch) {
        publish(
                ACTIVITY,
                event(
                        "volunteering.activity.activity-changed.v1",
                        "activity-1",
                        1,
                        Map.of("activityId", "activity-1", "title", title)));
        unitNamed("section-1", section);
        unitNamed("branch-1", branch);
    }

    /** Publishes what was done outside the agency in the service of the confirmed records. */
    void servedOutside(String organiser, String content) {
        var data = Map.of(
                "activityId", "activity-1",
                "volunteerId", "v1",
                "organiser", organiser,
                "content", content,
                "startedAt", "2026-03-05T01:00:00Z",
                "endedAt", "2026-03-05T02:30:00Z");
        publish(ACTIVITY, event("volunteering.activity.outside-service-confirmed.v1", "r1", 1, data));
    }

    private void unitNamed(String unit, String name) {
        publish(
                VOLUNTEER,
                event("volunteering.volunteer.org-unit-changed.v1", unit, 1, Map.of("unitId", unit, "name", name)));
    }

    /** Sends an unreadable event of the volunteer. Its dead letter proves that all earlier events were handled. */
    EventEnvelope sendUnreadable(String volunteer) {
        var event = event(VOLUNTEER_CHANGED, volunteer, 9, Map.of());
        var intact = events().recordOf(VOLUNTEER, event);
        events().sendRaw(new ProducerRecord<>(
                intact.topic(), intact.partition(), intact.key(), new byte[] {'{'}, intact.headers()));
        return event;
    }

    /** Returns the events of this kind. Repeats, which have the id of the first, count once. */
    Collection<EventEnvelope> posted(String event) {
        var byId = new LinkedHashMap<String, EventEnvelope>();
        events().on(SCORING, found -> isMine(found, event)).forEach(found -> byId.putIfAbsent(found.id(), found));
        return byId.values();
    }

    Collection<EventEnvelope> awaitPosted(String event, int count) {
        return Awaitility.await("a posting publishes within seconds")
                .atMost(Duration.ofSeconds(30))
                .until(() -> posted(event), found -> found.size() >= count);
    }

    private boolean isMine(EventEnvelope found, String event) {
        return found.tenant().equals(id()) && found.type().equals("volunteering.scoring." + event + ".v1");
    }

    Caller volunteer(String account) {
        return caller(account, "volunteer");
    }

    /** Waits until the balance of 2026 shows these minutes and points. */
    void awaitBalance(String volunteer, long minutes, String points) {
        committee().awaitAt("/volunteers/" + volunteer + "/balance?year=2026", balance -> {
            assertThat(balance.path("minutes").asLong()).isEqualTo(minutes);
            assertThat(balance.path("points").asString()).isEqualTo(points);
        });
    }

    /** Returns how much of a kind waits for the committee, which is the number of lines of its list. */
    long waiting(String kind) {
        var item = committee()
                .read("/inbox")
                .valueStream()
                .filter(each -> each.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
        long count = item.path("count").asLong();
        assertThat(committee().read(item.path("list").asString()).path("total").asLong())
                .isEqualTo(count);
        return count;
    }
}
