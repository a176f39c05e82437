package cn.volunteering.activity;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestClient.Answer;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTokens;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.awaitility.Awaitility;

/**
 * An agency with people, in the language of tests: {@code agency.liaison().post("/projects", …)}. Volunteer n has the
 * id {@code volunteer-n} and signs in as {@code account-n}.
 */
final class TestAgency {

    static final String SECTION = "section-1";
    static final String CO_SECTION = "section-2";
    static final String BRANCH = "branch-1";

    private static final String TOPIC = "volunteer.events.v1";

    private final TenantId tenant;
    private final TestEvents events;
    private final TestClient client;
    private final Members members;

    TestAgency(TenantId tenant, TestEvents events, TestClient client, Members members) {
        this.tenant = tenant;
        this.events = events;
        this.client = client;
        this.members = members;
    }

    /** A caller of the service. */
    record Caller(String base, String token, TestClient client) {

        Answer get(String path) {
            return client.get(base + path, token);
        }

        Answer post(String path) {
            return client.post(base + path, token, null);
        }

        Answer post(String path, Object body) {
            return client.post(base + path, token, body);
        }

        Answer put(String path, Object body, String ifMatch) {
            return client.put(base + path, token, body, ifMatch);
        }

        Answer delete(String path) {
            return client.delete(base + path, token);
        }
    }

    TenantId tenant() {
        return tenant;
    }

    Caller liaison() {
        return caller("liaison", "liaison");
    }

    Caller committee() {
        return caller("committee", "committee");
    }

    Caller volunteer(int number) {
        return caller("account-" + number, "volunteer");
    }

    Caller caller(String account, String... roles) {
        return new Caller("/api/tenants/" + tenant + "/activity", TestTokens.of(tenant, account, roles), client);
    }

    /** Runs work inside the agency's scope without a request, like a use case under test. */
    <T> T inside(Supplier<T> work) {
        return TenantScope.call(tenant, Actor.system("test"), work::get);
    }

    void settle(int volunteers) {
        unit(SECTION, "SECTION");
        unit(CO_SECTION, "SECTION");
        unit(BRANCH, "BRANCH");
        for (int number = 1; number <= volunteers; number++) {
            volunteerChanged(number, 1, "ACTIVE");
        }
        if (volunteers > 0) {
            Awaitility.await("the roster follows the events of volunteer-service")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> inside(() -> isKnown(volunteers)));
        }
    }

    private boolean isKnown(int volunteers) {
        for (int number = volunteers; number > 0; number--) {
            if (members.findByAccount(new AccountId("account-" + number)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void unit(String id, String axis) {
        tell(
                "volunteering.volunteer.org-unit-changed.v1",
                id,
                1,
                Map.of("unitId", id, "axis", axis, "name", "演示" + id, "active", true));
    }

    /** Publishes volunteer-service's event for a changed volunteer. */
    void volunteerChanged(int number, long version, String state) {
        var data = new HashMap<String, Object>();
        data.put("volunteerId", "volunteer-" + number);
        data.put("displayName", "演示" + number);
        data.put("sectionId", SECTION);
        data.put("branchId", BRANCH);
        data.put("state", state);
        data.put("partyMember", true);
        data.put("nationalStatus", "NONE");
        data.put("joinedOn", "2026-01-01");
        data.put("accountId", "account-" + number);
        tell("volunteering.volunteer.volunteer-changed.v1", "volunteer-" + number, version, data);
    }

    private void tell(String type, String subject, long version, Map<String, Object> data) {
        events.send(TOPIC, events.event(tenant, type, subject, version, data));
    }

    /** Creates a project that the liaison filed and the committee accepted; returns its id. */
    String acceptedProject() {
        String project = id(liaison().post("/projects", aProposal()));
        liaison().post("/projects/" + project + "/filing");
        committee().post("/projects/" + project + "/acceptance");
        return project;
    }

    static Map<String, Object> aProposal() {
        return Map.of(
                "title", "文明交通劝导",
                "origin", "APPLIED",
                "leadSectionId", SECTION,
                "coSectionIds", List.of(),
                "field", "文明交通",
                "description", "早高峰路口劝导");
    }

    /** Creates a recruiting activity of an accepted project; returns its id. */
    String recruitingActivity(int capacity) {
        String activity = id(liaison().post("/projects/" + acceptedProject() + "/activities", aPlan(capacity)));
        liaison().post("/activities/" + activity + "/recruiting");
        return activity;
    }

    /** Creates the same, already running. */
    String runningActivity(int capacity) {
        String activity = recruitingActivity(capacity);
        liaison().post("/activities/" + activity + "/start");
        return activity;
    }

    static Map<String, Object> aPlan(int capacity) {
        var plan = new HashMap<String, Object>();
        plan.put("title", "早高峰劝导");
        plan.put("mode", "SELF_ORGANISED");
        plan.put("branchIds", List.of(BRANCH));
        plan.put("startsAt", "2026-11-21T01:00:00Z");
        plan.put("endsAt", "2026-11-21T04:00:00Z");
        plan.put("place", "北京路口");
        plan.put("capacity", capacity);
        plan.put("riskStatement", "路口车辆较多，请穿反光背心");
        plan.put("riskLevel", "LOW");
        return plan;
    }

    static String id(Answer answer) {
        if (answer.status() != 201) {
            throw new AssertionError("Not created: " + answer.status() + " " + answer.body());
        }
        return answer.body().path("id").asString();
    }
}
