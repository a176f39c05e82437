package cn.volunteering.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.Caller;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The committee dispatches a task to two sections: one carries it out and reports, the other objects (NX-34). */
@ServiceTest
class DispatchIT {

    @Autowired
    TestAgencies agencies;

    @Autowired
    TestClock clock;

    private TestAgency agency;

    @BeforeEach
    void anAgencyAtNine() {
        clock.reset();
        agency = agencies.withVolunteers(1);
    }

    @Test
    void aTaskIsAcceptedCarriedOutAndReportedByOneSectionAndReleasedForTheOther() {
        String path = issue(List.of(TestAgency.SECTION, TestAgency.CO_SECTION));
        assertThat(Inbox.of(agency.liaison())).containsEntry("DISPATCHES_TO_ANSWER", 1L);
        assertThat(actions(task(agency.liaison(), path))).containsExactly("ACCEPT", "OBJECT");

        agency.liaison().post(path + "/acceptance", of(TestAgency.SECTION));
        assertThat(agency.coLiaison()
                        .post(path + "/objection", with(TestAgency.CO_SECTION, "reason", "人手不足"))
                        .status())
                .isEqualTo(200);
        assertThat(Inbox.of(agency.committee())).containsEntry("DISPATCHES_OBJECTED", 1L);
        agency.committee().post(path + "/release", of(TestAgency.CO_SECTION));
        String activity = heldActivity();
        assertThat(Inbox.of(agency.liaison())).containsEntry("DISPATCHES_TO_CARRY_OUT", 1L);
        assertThat(agency.liaison()
                        .post(path + "/execution", with(TestAgency.SECTION, "activityId", activity))
                        .status())
                .isEqualTo(200);
        assertThat(Inbox.of(agency.liaison())).containsEntry("DISPATCHES_TO_REPORT", 1L);
        agency.liaison().post(path + "/report", with(TestAgency.SECTION, "text", "已完成"));

        var own = task(agency.liaison(), path);
        assertThat(own.path("state").asString()).isEqualTo("REPORTED");
        assertThat(own.path("activityTitle").asString()).isEqualTo("早高峰劝导");
        assertThat(own.path("sectionName").asString()).isEqualTo("演示section-1");
        assertThat(Inbox.of(agency.committee())).containsEntry("DISPATCHES_OBJECTED", 0L);
        assertThat(agency.committee().read(path).path("sections").valueStream().map(each -> each.path("state")
                        .asString()))
                .containsExactly("REPORTED", "RELEASED");
    }

    @Test
    void aLiaisonSeesAndAnswersOnlyForTheOwnSection() {
        String both = issue(List.of(TestAgency.SECTION, TestAgency.CO_SECTION));
        String first = issue(List.of(TestAgency.SECTION));

        assertThat(agency.coLiaison().read("/dispatches").path("total").asInt()).isEqualTo(1);
        assertThat(agency.coLiaison().read(both).path("sections").size()).isEqualTo(1);
        assertThat(agency.coLiaison().get(first).status()).isEqualTo(404);
        assertThat(agency.coLiaison()
                        .post(both + "/acceptance", of(TestAgency.SECTION))
                        .problem())
                .isEqualTo("dispatch-outside-section");
        assertThat(agency.volunteer(1).get(both).status()).isEqualTo(403);
    }

    @Test
    void listsFilterBySectionStateAndDeadline() {
        String path = issue(List.of(TestAgency.SECTION, TestAgency.CO_SECTION));
        agency.liaison().post(path + "/acceptance", of(TestAgency.SECTION));

        assertThat(total("?state=ACCEPTED&section=" + TestAgency.SECTION)).isEqualTo(1);
        assertThat(total("?state=ACCEPTED&section=" + TestAgency.CO_SECTION)).isZero();
        assertThat(total("?q=wmjt")).isEqualTo(1);
        assertThat(total("?overdue=true")).isZero();
        clock.pass(Duration.ofDays(10));
        assertThat(total("?overdue=true")).isEqualTo(1);
        agency.committee().post(path + "/cancellation", Map.of("reason", "不再需要"));
        assertThat(total("?overdue=true")).isZero();
        assertThat(total("?state=ACCEPTED")).isZero();
        assertThat(total("")).isEqualTo(1);
    }

    @Test
    void anOrderToAnUnknownSectionOrToAPersonIsRefused() {
        assertThat(agency.committee()
                        .post("/dispatches", anOrder(List.of("nowhere")))
                        .problem())
                .isEqualTo("section-unknown");
        var toAPerson = anOrder(List.of(TestAgency.SECTION));
        toAPerson.put("volunteerIds", List.of("volunteer-1"));
        assertThat(agency.committee().post("/dispatches", toAPerson).faultyFields())
                .containsExactly("volunteerIds");
        assertThat(agency.committee().post("/dispatches", anOrder(List.of())).faultyFields())
                .containsExactly("sectionIds");
    }

    private String heldActivity() {
        String activity = agency.runningActivity(3);
        agency.liaison().post("/activities/" + activity + "/end");
        return activity;
    }

    private String issue(List<String> sections) {
        var issued = agency.committee().post("/dispatches", anOrder(sections));
        assertThat(issued.status()).as(issued.body().toString()).isEqualTo(201);
        return "/dispatches/" + issued.id();
    }

    private static Map<String, Object> anOrder(List<String> sections) {
        return new HashMap<>(Map.of(
                "title", "文明交通劝导",
                "task", "早高峰在北京路口劝导",
                "people", 5,
                "deadline", "2026-11-30",
                "sectionIds", sections));
    }

    private static Map<String, Object> of(String section) {
        return Map.of("sectionId", section);
    }

    private static Map<String, Object> with(String section, String field, String value) {
        return Map.of("sectionId", section, field, value);
    }

    private static JsonNode task(Caller caller, String path) {
        return caller.read(path).path("sections").path(0);
    }

    private int total(String query) {
        return agency.committee().read("/dispatches" + query).path("total").asInt();
    }

    private static List<String> actions(JsonNode object) {
        return object.path("allowedActions")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
