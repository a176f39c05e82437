package cn.volunteering.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.TestAgency.Caller;
import cn.volunteering.tenancy.CollectionDefinition;
import cn.volunteering.testsupport.TestClient.Answer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests the endpoints of this service that the story does not cover. */
@ServiceTest
class DoorsIT {

    @Autowired
    TestAgencies agencies;

    @Autowired
    TestClock clock;

    @Autowired
    List<CollectionDefinition> collections;

    private TestAgency agency;

    @BeforeEach
    void anAgencyAtNine() {
        clock.reset();
        agency = agencies.withVolunteers(2);
    }

    @Test
    void collectionsWhenCountedStayWithinTheBudgetOfATenant() {
        assertThat(collections).hasSizeLessThanOrEqualTo(10);
        assertThat(collections.stream()
                        .mapToInt(each -> each.indexes().size() + 1)
                        .sum())
                .isLessThanOrEqualTo(25);
    }

    @Test
    void draftWhenFieldsAreMissingNamesEach() {
        var answer = agency.liaison().post("/projects", Map.of("title", " ", "origin", "APPLIED"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(fieldsOf(answer)).contains("title", "leadSectionId", "field", "description");
    }

    @Test
    void draftWhenASectionIsUnknownOrABranchIsRefused() {
        assertThat(agency.liaison()
                        .post("/projects", with(TestAgency.aProposal(), "leadSectionId", "nowhere"))
                        .problem())
                .isEqualTo("section-unknown");
        assertThat(agency.liaison()
                        .post("/projects", with(TestAgency.aProposal(), "leadSectionId", TestAgency.BRANCH))
                        .problem())
                .isEqualTo("section-unknown");
    }

    @Test
    void planWhenRiskStatementIsMissingNamesIt() {
        String project = agency.acceptedProject();

        var answer = agency.liaison()
                .post("/projects/" + project + "/activities", with(TestAgency.aPlan(5), "riskStatement", ""));

        assertThat(fieldsOf(answer)).containsExactly("riskStatement");
    }

    @Test
    void planWhenTheTimeIsBeyondReasonNamesIt() {
        String activities = "/projects/" + agency.acceptedProject() + "/activities";

        for (String time : List.of("-1000000000-01-01T00:00:00Z", "+300000000-01-01T00:00:00Z")) {
            var plan = with(with(TestAgency.aPlan(5), "startsAt", time), "endsAt", time);
            assertThat(fieldsOf(agency.liaison().post(activities, plan)))
                    .containsExactlyInAnyOrder("startsAt", "endsAt");
        }
    }

    @Test
    void draftWhenADayIsBeyondReasonNamesIt() {
        var proposal = with(TestAgency.aProposal(), "firstDay", "-999999999-01-01");

        assertThat(fieldsOf(agency.liaison().post("/projects", with(proposal, "lastDay", "+999999999-12-31"))))
                .containsExactlyInAnyOrder("firstDay", "lastDay");
    }

    @Test
    void numberWhenNotedIsShownWithTheProject() {
        String project = "/projects/" + agency.acceptedProject();

        var noted = agency.liaison().put(project + "/national-number", Map.of("number", " 640100-1 "), "\"0\"");

        assertThat(noted.status()).isEqualTo(200);
        assertThat(agency.committee().get(project).body().path("nationalNumber").asString())
                .isEqualTo("640100-1");
    }

    @Test
    void planWhenMadeAnswersWithItsAddress() {
        String project = agency.acceptedProject();

        var answer = agency.liaison().post("/projects/" + project + "/activities", TestAgency.aPlan(5));

        assertThat(answer.headers().getLocation())
                .hasToString("/api/tenants/" + agency.tenant() + "/activity/activities/" + TestAgency.id(answer));
    }

    @Test
    void reviseWhenTheVersionIsOldIs412AndWhenMissing428() {
        var drafted = agency.liaison().post("/projects", TestAgency.aProposal());
        String project = "/projects/" + TestAgency.id(drafted);
        var revised = with(TestAgency.aProposal(), "title", "文明交通劝导（二期）");

        assertThat(agency.liaison().put(project, revised, drafted.etag()).etag())
                .isEqualTo("\"2\"");
        assertThat(agency.liaison().put(project, revised, drafted.etag()).status())
                .isEqualTo(412);
    }

    @Test
    void confirmWhenTheProjectIsJointIsForTheSectionOfTheLiaisonOnly() {
        var joint = with(TestAgency.aProposal(), "leadSectionId", TestAgency.CO_SECTION);
        joint.put("coSectionIds", List.of(TestAgency.SECTION));
        String project = "/projects/" + TestAgency.id(agency.liaison().post("/projects", joint));
        assertThat(agency.liaison().post(project + "/filing").problem()).isEqualTo("project-not-confirmed");
        assertThat(agency.liaison().post(project + "/confirmation").problem()).isEqualTo("liaison-without-section");

        var ofTheSection = agency.caller("account-1", "liaison");

        assertThat(ofTheSection.post(project + "/confirmation").status()).isEqualTo(200);
        assertThat(agency.liaison().post(project + "/filing").status()).isEqualTo(200);
    }

    @Test
    void showWhenPlannedIsHiddenFromVolunteers() {
        String project = agency.acceptedProject();
        String activity = "/activities/"
                + TestAgency.id(agency.liaison().post("/projects/" + project + "/activities", TestAgency.aPlan(5)));

        assertThat(agency.volunteer(1).get(activity).status()).isEqualTo(404);
        assertThat(agency.liaison().get(activity).status()).isEqualTo(200);
        agency.liaison().post(activity + "/recruiting");
        assertThat(agency.volunteer(1).get(activity).status()).isEqualTo(200);
    }

    @Test
    void openWhenSignedUpShowsThatAndHidesWhatClashes() {
        String mine = agency.recruitingActivity(1);
        String clashing = agency.recruitingActivity(1);
        assertThat(openTo(agency.volunteer(1))).containsExactlyInAnyOrder(mine + " NONE", clashing + " NONE");

        agency.volunteer(1).post("/activities/" + mine + "/sign-ups");

        assertThat(openTo(agency.volunteer(1))).containsExactly(mine + " SEATED");
        assertThat(agency.volunteer(1)
                        .post("/activities/" + clashing + "/sign-ups")
                        .problem())
                .isEqualTo("signup-clash");
        assertThat(openTo(agency.volunteer(2))).hasSize(2);
    }

    @Test
    void openWhenWhatClashedWasCancelledShowsTheOtherAgain() {
        String cancelled = agency.recruitingActivity(1);
        String other = agency.recruitingActivity(1);
        agency.volunteer(1).post("/activities/" + cancelled + "/sign-ups");

        agency.liaison().post("/activities/" + cancelled + "/cancellation", Map.of("reason", "暴雨"));

        assertThat(openTo(agency.volunteer(1))).containsExactly(other + " NONE");
        assertThat(agency.volunteer(1)
                        .post("/activities/" + other + "/sign-ups")
                        .status())
                .isEqualTo(200);
    }

    private static List<String> openTo(Caller volunteer) {
        return StreamSupport.stream(
                        volunteer.get("/activities/open").body().path("items").spliterator(), false)
                .map(open -> open.path("activity").path("id").asString() + " "
                        + open.path("mine").path("standing").asString())
                .toList();
    }

    @Test
    void signUpWhenCallerIsNoVolunteerIsRefused() {
        String signUps = "/activities/" + agency.recruitingActivity(1) + "/sign-ups";

        assertThat(agency.liaison().post(signUps).problem()).isEqualTo("volunteer-unknown");
    }

    @Test
    void signUpWhenVolunteerIsSuspendedIsRefusedButSteppingBackIsNot() {
        String signUps = "/activities/" + agency.recruitingActivity(1) + "/sign-ups";
        agency.volunteer(1).post(signUps);

        agency.volunteerChanged(1, 2, "SUSPENDED");

        Awaitility.await("the roster follows the events of volunteer-service")
                .atMost(Duration.ofSeconds(30))
                .until(() -> agency.volunteer(1).post(signUps).problem().equals("volunteer-not-active"));
        assertThat(agency.volunteer(1)
                        .delete(signUps + "/mine?reason=suspended")
                        .status())
                .isEqualTo(204);
        assertThat(agency.liaison().get(signUps).body().path("total").asInt()).isZero();
    }

    @Test
    void checkInWhenCheckedInElsewhereIsRefusedUntilThatIsOver() {
        String first = agency.runningActivity(5);
        String second = agency.runningActivity(5);
        agency.volunteer(1).post("/check-ins", token(first, "IN"));
        var elsewhere = agency.volunteer(1).post("/check-ins", token(second, "IN"));
        assertThat(elsewhere.problem()).isEqualTo("checked-in-elsewhere");
        assertThat(elsewhere.body().path("title").asString()).isEqualTo("不能这样做");
        assertThat(elsewhere.body().path("activityTitle").asString()).isEqualTo("早高峰劝导");

        agency.liaison().post("/activities/" + first + "/end");

        assertThat(agency.volunteer(1).post("/check-ins", token(second, "IN")).status())
                .isEqualTo(200);
        var forgotten =
                agency.liaison().get("/activities/" + first + "/attendances").body();
        assertThat(forgotten.path("items").path(0).path("progress").asString()).isEqualTo("OPEN");
    }

    @Test
    void checkInWhenTheTokenHasExpiredIsRefused() {
        var token = token(agency.runningActivity(5), "IN");

        clock.pass(Duration.ofMinutes(2));

        assertThat(agency.volunteer(1).post("/check-ins", token).problem()).isEqualTo("token-expired");
        assertThat(agency.volunteer(1).post("/check-ins", Map.of("token", "x")).problem())
                .isEqualTo("token-invalid");
        assertThat(fieldsOf(agency.volunteer(1).post("/check-ins", Map.of()))).containsExactly("token");
    }

    @Test
    void reviewWhenNothingIsNamedOrSomethingUnknownSaysSo() {
        String activity = agency.runningActivity(5);
        agency.liaison().post("/activities/" + activity + "/end");
        String review = "/activities/" + activity + "/hours-review";

        assertThat(agency.committee().post(review, Map.of()).status()).isEqualTo(400);
        var answer = agency.committee().post(review, Map.of("confirm", List.of("nothing")));
        assertThat(answer.body().path("left").path(0).path("code").asString()).isEqualTo("attendance-unknown");
    }

    private Map<String, String> token(String activity, String direction) {
        var shown = agency.liaison().get("/activities/" + activity + "/check-in-token?direction=" + direction);
        return Map.of("token", shown.body().path("token").asString());
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    private static List<String> fieldsOf(Answer answer) {
        return StreamSupport.stream(answer.body().path("errors").spliterator(), false)
                .map(error -> error.path("field").asString())
                .toList();
    }
}
