package cn.volunteering.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.tenancy.CollectionDefinition;
import cn.volunteering.testsupport.Caller;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the endpoints of this service answer beyond the story: to wrong input, in the wrong state, to the wrong person. */
@ServiceTest
class ActivityEndpointsIT {

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
    void draftWhenFieldsAreMissingReportsEachField() {
        var answer = agency.liaison().post("/projects", Map.of("title", " ", "origin", "APPLIED"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.faultyFields()).contains("title", "leadSectionId", "field", "description");
    }

    @Test
    void draftWhenASectionIsUnknownOrABranchIsRefused() {
        assertThat(agency.committee()
                        .post("/projects", with(TestAgency.aProposal(), "leadSectionId", "nowhere"))
                        .problem())
                .isEqualTo("section-unknown");
        assertThat(agency.committee()
                        .post("/projects", with(TestAgency.aProposal(), "leadSectionId", TestAgency.BRANCH))
                        .problem())
                .isEqualTo("section-unknown");
    }

    @Test
    void planWhenRiskStatementIsMissingReportsTheField() {
        String project = agency.acceptedProject();

        var answer = agency.liaison()
                .post("/projects/" + project + "/activities", with(TestAgency.aPlan(5), "riskStatement", ""));

        assertThat(answer.faultyFields()).containsExactly("riskStatement");
    }

    @Test
    void planWhenTheTimeIsOutOfRangeReportsTheFields() {
        String activities = "/projects/" + agency.acceptedProject() + "/activities";

        for (String time : List.of("-1000000000-01-01T00:00:00Z", "+300000000-01-01T00:00:00Z")) {
            var plan = with(with(TestAgency.aPlan(5), "startsAt", time), "endsAt", time);
            assertThat(agency.liaison().post(activities, plan).faultyFields())
                    .containsExactlyInAnyOrder("startsAt", "endsAt");
        }
    }

    @Test
    void draftWhenADayIsOutOfRangeReportsTheField() {
        var proposal = with(TestAgency.aProposal(), "firstDay", "-999999999-01-01");

        assertThat(agency.liaison()
                        .post("/projects", with(proposal, "lastDay", "+999999999-12-31"))
                        .faultyFields())
                .containsExactlyInAnyOrder("firstDay", "lastDay");
    }

    @Test
    void draftWhenItsDaysAreReversedReportsTheLast() {
        var proposal = with(with(TestAgency.aProposal(), "firstDay", "2026-11-21"), "lastDay", "2026-11-20");

        assertThat(agency.liaison().post("/projects", proposal).faultyFields()).containsExactly("lastDay");
        assertThat(agency.liaison()
                        .post("/projects", with(proposal, "lastDay", "2026-11-21"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void planWhenItEndsWithItsStartReportsTheEnd() {
        String activities = "/projects/" + agency.acceptedProject() + "/activities";
        var plan = TestAgency.aPlan(5);

        assertThat(agency.liaison()
                        .post(activities, with(plan, "endsAt", plan.get("startsAt")))
                        .faultyFields())
                .containsExactly("endsAt");
    }

    @Test
    void attendanceWhenItsTimesAreReversedReportsTheEnds() {
        String line = "/activities/" + agency.recruitingActivity(1) + "/attendances/volunteer-1";
        String nine = "2026-11-21T01:00:00Z";
        String ten = "2026-11-21T02:00:00Z";

        var answer = agency.liaison()
                .put(
                        line,
                        Map.of(
                                "startedAt", ten,
                                "endedAt", nine,
                                "breaks", List.of(Map.of("start", ten, "end", ten))));

        assertThat(answer.faultyFields()).containsExactlyInAnyOrder("endedAt", "breaks[0].end");
    }

    @Test
    void reviewWithoutADecisionReportsAFieldThatIsThere() {
        String review = "/activities/" + agency.recruitingActivity(1) + "/hours-review";

        assertThat(agency.committee().post(review, Map.of("all", false)).faultyFields())
                .containsExactly("all");
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
    void planWhenCreatedReturnsItsLocation() {
        String project = agency.acceptedProject();

        var answer = agency.liaison().post("/projects/" + project + "/activities", TestAgency.aPlan(5));

        assertThat(answer.headers().getLocation())
                .hasToString("/api/tenants/" + agency.id() + "/activity/activities/" + answer.id());
    }

    @Test
    void reviseWhenTheVersionIsOldIs412AndWhenMissing428() {
        var drafted = agency.liaison().post("/projects", TestAgency.aProposal());
        String project = "/projects/" + drafted.id();
        var revised = with(TestAgency.aProposal(), "title", "文明交通劝导（二期）");

        assertThat(agency.liaison().put(project, revised, drafted.etag()).etag())
                .isEqualTo("\"2\"");
        assertThat(agency.liaison().put(project, revised, drafted.etag()).status())
                .isEqualTo(412);
    }

    @Test
    void reviseWhenADayIsNullClearsIt() {
        var proposal = with(with(TestAgency.aProposal(), "firstDay", "2026-01-01"), "lastDay", "2026-12-31");
        var drafted = agency.liaison().post("/projects", proposal);
        proposal.remove("firstDay");

        var revised = agency.liaison()
                .put("/projects/" + drafted.id(), with(proposal, "lastDay", null), drafted.etag())
                .body();

        assertThat(revised.path("firstDay").asString()).isEqualTo("2026-01-01");
        assertThat(revised.path("lastDay").asString("none")).isEqualTo("none");
    }

    @Test
    void reviseWhenFieldsAreLeftOutKeepsThem() {
        var proposal = with(TestAgency.aProposal(), "coSectionIds", List.of(TestAgency.CO_SECTION));
        var drafted = agency.liaison().post("/projects", with(proposal, "lastDay", "2026-12-31"));
        var title = with(TestAgency.aProposal(), "title", "文明交通劝导（二期）");
        title.remove("coSectionIds");

        var revised = agency.liaison()
                .put("/projects/" + drafted.id(), title, drafted.etag())
                .body();

        assertThat(revised.path("title").asString()).isEqualTo("文明交通劝导（二期）");
        assertThat(revised.path("lastDay").asString()).isEqualTo("2026-12-31");
        assertThat(revised.path("coSectionIds").path(0).asString()).isEqualTo(TestAgency.CO_SECTION);
    }

    @Test
    void confirmWhenTheProjectIsJointIsForTheSectionOfTheLiaisonOnly() {
        var joint = with(TestAgency.aProposal(), "coSectionIds", List.of(TestAgency.CO_SECTION));
        String project =
                "/projects/" + agency.liaison().post("/projects", joint).id();
        assertThat(agency.liaison().post(project + "/filing").problem()).isEqualTo("project-not-confirmed");
        assertThat(agency.liaison().post(project + "/confirmation").problem()).isEqualTo("project-not-a-co-section");

        assertThat(agency.coLiaison().post(project + "/confirmation").status()).isEqualTo(200);

        assertThat(agency.liaison().post(project + "/filing").status()).isEqualTo(200);
    }

    @Test
    void showWhenPlannedIsHiddenFromVolunteers() {
        String project = agency.acceptedProject();
        String activity = "/activities/"
                + agency.liaison()
                        .post("/projects/" + project + "/activities", TestAgency.aPlan(5))
                        .id();

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
    void openWhenClashingOnesAreAskedForSaysWhyTheyAreNotOpen() {
        String mine = agency.recruitingActivity(1);
        String clashing = agency.recruitingActivity(1);
        agency.volunteer(1).post("/activities/" + mine + "/sign-ups");

        var all = agency.volunteer(1)
                .read("/activities/open?clashing=true")
                .path("items")
                .valueStream()
                .collect(Collectors.toMap(
                        open -> open.path("activity").path("id").asString(), Function.identity()));

        assertThat(all.get(clashing).path("objection").asString()).isEqualTo("该时段您已报名其他活动");
        assertThat(all.get(clashing).path("allowedActions")).isEmpty();
        assertThat(all.get(mine).has("objection")).isFalse();
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
        return volunteer
                .get("/activities/open")
                .body()
                .path("items")
                .valueStream()
                .map(open -> open.path("activity").path("id").asString() + " "
                        + open.path("mine").path("standing").asString())
                .toList();
    }

    @Test
    void signUpWhenCallerIsNotAVolunteerIsRefused() {
        String signUps = "/activities/" + agency.recruitingActivity(1) + "/sign-ups";

        assertThat(agency.committee().post(signUps).problem()).isEqualTo("volunteer-unknown");
    }

    @Test
    void signUpWhenItNamesAnotherPersonSignsUpNobody() {
        String signUps = "/activities/" + agency.recruitingActivity(1) + "/sign-ups";

        var answer = agency.volunteer(1).post(signUps, Map.of("volunteerId", "volunteer-2"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("unexpected-body");
        assertThat(agency.committee().read(signUps).path("total").asInt()).isZero();
    }

    @Test
    void listWhenAFilterIsUnknownNamesItAndTheKnownOnes() {
        var answer = agency.committee().get("/projects?title=x&from=2026-01-01");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.faultyFields()).containsExactlyInAnyOrder("title", "from");
        assertThat(answer.body().path("errors").toString())
                .contains("state、origin、section、theme、q、toConfirm、numberMissing、page、size、sort");
    }

    @Test
    void listWhenTheTimeEndsBeforeItStartsReportsTheField() {
        assertThat(agency.committee()
                        .get("/activities?from=2026-11-06&to=2026-11-05")
                        .faultyFields())
                .containsExactly("to");
        assertThat(agency.committee()
                        .get("/activities?from=2026-11-05&to=2026-11-05")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void signUpWhenVolunteerIsSuspendedIsRefusedButWithdrawingIsNot() {
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
        agency.volunteer(1).post("/check-ins", agency.shownToken(first, "IN"));
        var elsewhere = agency.volunteer(1).post("/check-ins", agency.shownToken(second, "IN"));
        assertThat(elsewhere.problem()).isEqualTo("checked-in-elsewhere");
        assertThat(elsewhere.body().path("title").asString()).isEqualTo("不能这样做");
        assertThat(elsewhere.body().path("activityTitle").asString()).isEqualTo("早高峰劝导");

        agency.liaison().post("/activities/" + first + "/end");

        assertThat(agency.volunteer(1)
                        .post("/check-ins", agency.shownToken(second, "IN"))
                        .status())
                .isEqualTo(200);
        var forgotten =
                agency.liaison().get("/activities/" + first + "/attendances").body();
        assertThat(forgotten.path("items").path(0).path("progress").asString()).isEqualTo("OPEN");
    }

    @Test
    void checkInWithTheDigitsThatTheOrganiserShowsIsRecorded() {
        String activity = agency.runningActivity(5);
        String token = "/activities/" + activity + "/check-in-token?direction=IN";
        var digits = Map.of("token", agency.liaison().read(token).path("digits").asString());

        assertThat(agency.volunteer(1).post("/check-outs", digits).problem()).isEqualTo("token-wrong-direction");
        assertThat(agency.volunteer(1)
                        .post("/check-ins", digits)
                        .body()
                        .path("activityId")
                        .asString())
                .isEqualTo(activity);
        assertThat(agency.committee().read(token).has("digits")).isFalse();

        clock.pass(Duration.ofSeconds(150));

        assertThat(agency.volunteer(2).post("/check-ins", digits).problem()).isEqualTo("token-invalid");
    }

    @Test
    void checkInWhenTheTokenHasExpiredIsRefused() {
        var token = agency.shownToken(agency.runningActivity(5), "IN");

        clock.pass(Duration.ofMinutes(2));

        assertThat(agency.volunteer(1).post("/check-ins", token).problem()).isEqualTo("token-expired");
        assertThat(agency.volunteer(1).post("/check-ins", Map.of("token", "x")).problem())
                .isEqualTo("token-invalid");
        assertThat(agency.volunteer(1).post("/check-ins", Map.of()).faultyFields())
                .containsExactly("token");
    }

    @Test
    void reviewWhenNothingIsChosenIs400AndWhenUnknownIsLeft() {
        String activity = agency.runningActivity(5);
        agency.liaison().post("/activities/" + activity + "/end");
        String review = "/activities/" + activity + "/hours-review";

        assertThat(agency.committee().post(review, Map.of()).status()).isEqualTo(400);
        var answer = agency.committee().post(review, Map.of("confirm", List.of("nothing")));
        assertThat(answer.body().path("left").path(0).path("code").asString()).isEqualTo("attendance-unknown");
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var changed = new HashMap<>(body);
        changed.put(field, value);
        return changed;
    }
}
