package cn.volunteering.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.photos.TestPictures;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.testsupport.Caller;
import cn.volunteering.testsupport.TestTenant;
import cn.volunteering.testsupport.TestTenants;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * An agency with people: {@code agency.liaison().post("/projects", …)}. Volunteer n has the id
 * {@code volunteer-n} and signs in as {@code account-n}.
 */
final class TestAgency extends TestTenant {

    static final String SECTION = "section-1";
    static final String CO_SECTION = "section-2";
    static final String BRANCH = "branch-1";

    private static final String TOPIC = "volunteer.events.v1";

    private final Members members;

    TestAgency(TestTenants tenants, Members members) {
        super(tenants.agency(), "activity", tenants);
        this.members = members;
    }

    Caller volunteer(int number) {
        return caller("account-" + number, "volunteer");
    }

    /** Returns the liaison of the co-section. */
    Caller coLiaison() {
        return caller("co-liaison", "liaison");
    }

    void settle(int volunteers) {
        orgUnitChanged(SECTION, "SECTION");
        orgUnitChanged(CO_SECTION, "SECTION");
        orgUnitChanged(BRANCH, "BRANCH");
        for (int number = 1; number <= volunteers; number++) {
            volunteerChanged(number, 1, "ACTIVE");
        }
        personChanged("volunteer-liaison", "liaison", SECTION, 1, "REGISTERED");
        personChanged("volunteer-co-liaison", "co-liaison", CO_SECTION, 1, "REGISTERED");
        Awaitility.await("the roster follows the events of volunteer-service")
                .atMost(Duration.ofSeconds(60))
                .until(() -> inside(() -> isKnown(volunteers)));
    }

    private boolean isKnown(int volunteers) {
        for (String liaison : List.of("liaison", "co-liaison")) {
            if (members.findByAccount(new AccountId(liaison)).isEmpty()) {
                return false;
            }
        }
        for (int number = volunteers; number > 0; number--) {
            if (members.findByAccount(new AccountId("account-" + number)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void orgUnitChanged(String id, String axis) {
        publish(
                "volunteering.volunteer.org-unit-changed.v1",
                id,
                1,
                Map.of("unitId", id, "axis", axis, "name", "演示" + id, "active", true));
    }

    /** Publishes what volunteer-service says when a volunteer has changed. */
    void volunteerChanged(int number, long version, String state) {
        personChanged("volunteer-" + number, "account-" + number, SECTION, version, state);
    }

    /** Publishes that a volunteer belongs to the co-section. */
    void movedToCoSection(int number) {
        personChanged("volunteer-" + number, "account-" + number, CO_SECTION, 2, "ACTIVE");
    }

    /** Publishes whether a volunteer lets the liaison of their section sign them up. */
    void consented(int number, long version, boolean given) {
        consented("SIGN_UP_BY_LIAISON", number, version, given);
    }

    /** Publishes whether a volunteer gives a consent. */
    void consented(String kind, int number, long version, boolean given) {
        var consent = Map.of("kind", kind, "textVersion", 1, "since", "2026-11-20T01:00:00Z");
        publish(
                "volunteering.volunteer.consents-changed.v1",
                "volunteer-" + number,
                version,
                Map.of("volunteerId", "volunteer-" + number, "given", given ? List.of(consent) : List.of()));
    }

    /** Publishes that a volunteer has a number in the national system. */
    void numbered(int number, String national) {
        var data = person("volunteer-" + number, "account-" + number, SECTION, "ACTIVE");
        data.put("nationalStatus", "REGISTERED");
        data.put("nationalNumber", national);
        publish("volunteering.volunteer.volunteer-changed.v1", "volunteer-" + number, 2, data);
    }

    /** Uploads a photo to an activity, as it needs one to be closed. */
    void photographed(String activity) {
        var photo = file("photo.jpg", TestPictures.picture("jpeg", 40, 20));
        assertThat(liaison()
                        .upload("/activities/" + activity + "/photos?kind=PROCESS", photo)
                        .status())
                .isEqualTo(201);
    }

    /** Returns the file of a form. */
    static MultiValueMap<String, Object> file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static MultiValueMap<String, Object> file(String name, byte[] content) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return parts;
    }

    /** Publishes that the liaison of the co-section is appointed for these sections. */
    void appointCoLiaison(List<String> sections) {
        var data = person("volunteer-co-liaison", "co-liaison", CO_SECTION, "REGISTERED");
        data.put("liaisonSectionIds", sections);
        publish("volunteering.volunteer.volunteer-changed.v1", "volunteer-co-liaison", 2, data);
    }

    /** Publishes that these volunteers have accident insurance in 2026. */
    void insured(String insurance, long version, List<String> volunteers) {
        var data = Map.of(
                "insuranceId", insurance,
                "cover", "ACCIDENT",
                "from", "2026-01-01",
                "until", "2027-01-01",
                "insuredIds", volunteers);
        publish("volunteering.volunteer.insurance-changed.v1", insurance, version, data);
    }

    private void personChanged(String id, String account, String section, long version, String state) {
        publish("volunteering.volunteer.volunteer-changed.v1", id, version, person(id, account, section, state));
    }

    private static Map<String, Object> person(String id, String account, String section, String state) {
        var data = new HashMap<String, Object>();
        data.put("volunteerId", id);
        data.put("displayName", "演示" + id.substring("volunteer-".length()));
        data.put("sectionId", section);
        data.put("branchId", BRANCH);
        data.put("state", state);
        data.put("partyMember", true);
        data.put("nationalStatus", "NONE");
        data.put("joinedOn", "2026-01-01");
        data.put("accountId", account);
        return data;
    }

    private void publish(String type, String subject, long version, Map<String, Object> data) {
        publish(TOPIC, event(type, subject, version, data));
    }

    /** Files a project, accepts it and returns its id. */
    String acceptedProject() {
        String project = liaison().post("/projects", aProposal()).id();
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

    /** Plans an activity of an accepted project, opens the sign-up and returns its id. */
    String recruitingActivity(int capacity) {
        String activity = liaison()
                .post("/projects/" + acceptedProject() + "/activities", aPlan(capacity))
                .id();
        liaison().post("/activities/" + activity + "/recruiting");
        return activity;
    }

    /** Plans an activity, opens the sign-up, starts it and returns its id. */
    String runningActivity(int capacity) {
        String activity = recruitingActivity(capacity);
        liaison().post("/activities/" + activity + "/start");
        return activity;
    }

    /** Returns the token that the organiser shows, as a volunteer sends it. */
    Map<String, String> shownToken(String activity, String direction) {
        var shown = liaison().read("/activities/" + activity + "/check-in-token?direction=" + direction);
        return Map.of("token", shown.path("token").asString());
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

    /** Publishes a document of the agency with one value, as the registry does. */
    void policyPublished(String key, String type, String direction, Object value) {
        var everyone = Map.of("unitTypes", List.of(), "titles", List.of(), "tenants", List.of());
        var set = Map.of(
                "key", key,
                "type", type,
                "value", value,
                "clause", "c1",
                "direction", direction,
                "overridable", false,
                "scope", everyone);
        var data = new HashMap<String, Object>();
        data.put("policyId", "own-rules");
        data.put("version", 1);
        data.put("layer", "AGENCY");
        data.put("effectiveFrom", "2020-01-01");
        data.put("scope", everyone);
        data.put("supersedes", List.of());
        data.put("values", List.of(set));
        publish("registry.policies.v1", event("volunteering.registry.policy-published.v1", "own-rules", 1, data));
    }
}
