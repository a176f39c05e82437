package cn.volunteering.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.edge.TenantRole;
import cn.volunteering.testsupport.Caller;
import cn.volunteering.web.AllowedRoles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A liaison acts for their own section and for joint projects, and nowhere else. */
@ServiceTest
class LiaisonReachIT {

    private static final String ID = "{id}";

    /** What any member of the agency may do at any activity, and what only the committee may do. */
    private static final Set<String> FOR_ANYONE = Set.of(
            "GET /activities/{id}",
            "POST /activities/{id}/sign-ups",
            "GET /activities/{id}/sign-ups/mine",
            "DELETE /activities/{id}/sign-ups/mine",
            "POST /activities/{id}/invitations/mine/refusal");

    @Autowired
    TestAgencies agencies;

    @Autowired
    TestClock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping endpoints;

    private TestAgency agency;

    @BeforeEach
    void anAgencyAtNine() {
        clock.reset();
        agency = agencies.withVolunteers(1);
    }

    @Test
    void everyEndpointOfAnotherSectionsProjectOrActivityLooksAsIfItDidNotExist() {
        String project = agency.acceptedProject();
        String activity = agency.liaison()
                .post("/projects/" + project + "/activities", TestAgency.aPlan(3))
                .id();

        var answers = organisersEndpoints()
                .collect(Collectors.toMap(
                        endpoint -> endpoint, endpoint -> status(agency.coLiaison(), endpoint, project, activity)));

        assertThat(answers).hasSizeGreaterThan(15).allSatisfy((endpoint, status) -> assertThat(status)
                .as(endpoint)
                .isEqualTo(404));
    }

    private Stream<String> organisersEndpoints() {
        return endpoints.getHandlerMethods().entrySet().stream()
                .filter(each -> isForLiaisons(each.getValue()))
                .flatMap(each -> each.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(method -> each.getKey().getPatternValues().stream()
                                .map(path -> method + " "
                                        + path.replace("/api/tenants/{tenant}/activity", "")
                                                .replace("{projectId}", ID))))
                .filter(each -> each.contains(ID))
                .filter(each -> !FOR_ANYONE.contains(each));
    }

    private static boolean isForLiaisons(HandlerMethod endpoint) {
        var allowed = endpoint.getMethodAnnotation(AllowedRoles.class);
        return allowed != null
                && endpoint.getBeanType().getPackageName().startsWith("cn.volunteering.activity")
                && Set.of(allowed.value()).contains(TenantRole.LIAISON);
    }

    private static int status(Caller caller, String endpoint, String project, String activity) {
        String[] parts = endpoint.split(" ");
        String path = parts[1].replace(ID, parts[1].startsWith("/projects") ? project : activity)
                .replace("{volunteerId}", "volunteer-1")
                .replace("{photoId}", "photo-1");
        if (endpoint.equals("POST /activities/{id}/photos")) {
            return caller.upload(path + "?kind=PROCESS", TestAgency.file("photo.jpg", ""))
                    .status();
        }
        return switch (parts[0]) {
            case "GET" ->
                caller.get(path + (path.endsWith("/check-in-token") ? "?direction=IN" : ""))
                        .status();
            case "POST" -> caller.post(path, body(path), "\"1\"").status();
            case "PUT" -> caller.put(path, body(path), "\"1\"").status();
            case "DELETE" ->
                caller.delete(path + (path.split("/").length > 4 ? "?reason=x" : ""), "\"1\"")
                        .status();
            default -> throw new AssertionError(endpoint);
        };
    }

    private static Map<String, Object> body(String path) {
        if (path.endsWith("/cancellation")
                || path.endsWith("/void")
                || path.endsWith("/refusal")
                || path.endsWith("/return")) {
            return Map.of("reason", "暴雨");
        }
        if (path.startsWith("/annual-plans/")) {
            return Map.of("items", List.of(Map.of("quarter", 1, "title", "劝导", "activities", 1)));
        }
        if (path.startsWith("/dispatches/")) {
            return aStepOfTheSection(path);
        }
        if (path.endsWith("/insignia-slips") || path.endsWith("/returns") || path.endsWith("/uniform-check")) {
            return insignia(path);
        }
        if (path.contains("/photos/")) {
            return aPhoto();
        }
        if (path.endsWith("/on-behalf")) {
            return Map.of("volunteerIds", List.of("volunteer-1"));
        }
        if (path.endsWith("/amendment")) {
            return Map.of("startedAt", "2026-11-21T01:00:00Z", "endedAt", "2026-11-21T02:00:00Z", "reason", "误记");
        }
        if (path.endsWith("/national-number")) {
            return Map.of("number", "640100-1");
        }
        if (path.contains("/attendances/")) {
            return Map.of("startedAt", "2026-11-21T01:00:00Z", "endedAt", "2026-11-21T02:00:00Z");
        }
        if (path.endsWith("/activities") || path.startsWith("/activities/") && path.split("/").length == 3) {
            return TestAgency.aPlan(3);
        }
        return path.startsWith("/projects/") && path.split("/").length == 3 ? TestAgency.aProposal() : Map.of();
    }

    private static Map<String, Object> aPhoto() {
        var said = new HashMap<String, Object>(Map.of("kind", "PROCESS", "othersRecognisable", false));
        Stream.of("caption", "takenAt", "people").forEach(open -> said.put(open, null));
        return said;
    }

    private static Map<String, Object> insignia(String path) {
        if (path.endsWith("/returns")) {
            return Map.of("itemId", "item-1", "returned", 1, "lost", 0, "damaged", 0);
        }
        return path.endsWith("/uniform-check")
                ? Map.of("worn", false, "reason", "马甲不够")
                : Map.of("lines", List.of(Map.of("itemId", "item-1", "pieces", 1)));
    }

    private static Map<String, Object> aStepOfTheSection(String path) {
        var body = new HashMap<String, Object>(Map.of("sectionId", TestAgency.CO_SECTION));
        if (path.endsWith("/objection")) {
            body.put("reason", "人手不足");
        }
        if (path.endsWith("/execution")) {
            body.put("activityId", "activity-1");
        }
        if (path.endsWith("/report")) {
            body.put("text", "已完成");
        }
        return body;
    }

    @Test
    void aLiaisonSeesOnlyProjectsAndActivitiesOfTheOwnSectionAndJointOnes() {
        String own = agency.acceptedProject();
        var joint = new HashMap<>(TestAgency.aProposal());
        joint.put("coSectionIds", List.of(TestAgency.CO_SECTION));
        String shared = agency.liaison().post("/projects", joint).id();
        agency.liaison().post("/projects/" + own + "/activities", TestAgency.aPlan(3));
        String together = agency.coLiaison()
                .post("/projects/" + shared + "/activities", TestAgency.aPlan(3))
                .id();

        assertThat(ids(agency.liaison(), "/projects")).containsExactlyInAnyOrder(own, shared);
        assertThat(ids(agency.coLiaison(), "/projects")).containsExactly(shared);
        assertThat(ids(agency.coLiaison(), "/activities")).containsExactly(together);
        assertThat(ids(agency.committee(), "/projects")).hasSize(2);
        assertThat(ids(agency.committee(), "/activities")).hasSize(2);
    }

    @Test
    void aLiaisonDraftsOnlyForTheOwnSection() {
        assertThat(agency.coLiaison().post("/projects", TestAgency.aProposal()).problem())
                .isEqualTo("project-outside-section");
        assertThat(agency.caller("nobody", "liaison")
                        .post("/projects", TestAgency.aProposal())
                        .problem())
                .isEqualTo("liaison-without-section");
    }

    @Test
    void aLiaisonOfSeveralSectionsActsForEachOfThem() {
        String project = agency.acceptedProject();
        agency.appointCoLiaison(List.of(TestAgency.CO_SECTION, TestAgency.SECTION));

        agency.coLiaison()
                .awaitAt("/projects", found -> assertThat(found.path("total").asInt())
                        .isEqualTo(1));
        assertThat(agency.coLiaison()
                        .post("/projects/" + project + "/activities", TestAgency.aPlan(3))
                        .status())
                .isEqualTo(201);
        assertThat(ids(agency.coLiaison(), "/activities")).hasSize(1);
        assertThat(agency.coLiaison().post("/projects", TestAgency.aProposal()).status())
                .isEqualTo(201);
    }

    private static List<String> ids(Caller caller, String list) {
        return caller.read(list)
                .path("items")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }
}
