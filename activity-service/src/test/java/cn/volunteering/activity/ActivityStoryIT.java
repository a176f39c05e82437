package cn.volunteering.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.testsupport.contract.EventContract;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** How service is organised and counted: from the filing of a project to hours that a second person confirms. */
@ServiceTest
class ActivityStoryIT {

    @Autowired
    TestAgencies agencies;

    @Autowired
    TestClock clock;

    @BeforeEach
    void nineInTheMorning() {
        clock.reset();
    }

    @Test
    void aProjectIsFiledAnActivityHeldAndItsHoursConfirmed() {
        var agency = agencies.withVolunteers(3);

        String project = aLiaisonDraftsAndFilesAProject(agency);
        String activity = anActivityIsPlannedButCannotRecruitBeforeTheCommitteeAccepts(agency, project);
        twoSeatsGoToTheFirstTwoAndTheThirdWaits(agency, activity);
        whenOneWithdrawsTheThirdMovesUp(agency, activity);
        twoCheckInAndOneForgetsToCheckOut(agency, activity);
        theOrganiserCannotConfirmButTheCommitteeCan(agency, activity);
        theOrganiserAttestsTheForgottenTimeAndTheCommitteeConfirmsIt(agency, activity);
        everyEventMatchesItsContract(agency, project, activity);
    }

    private String aLiaisonDraftsAndFilesAProject(TestAgency agency) {
        String project =
                agency.liaison().post("/projects", TestAgency.aProposal()).id();

        var filed = agency.liaison().post("/projects/" + project + "/filing");

        assertThat(filed.body().path("state").asString()).isEqualTo("FILED");
        return project;
    }

    private String anActivityIsPlannedButCannotRecruitBeforeTheCommitteeAccepts(TestAgency agency, String project) {
        String activity = agency.liaison()
                .post("/projects/" + project + "/activities", TestAgency.aPlan(2))
                .id();
        String recruiting = "/activities/" + activity + "/recruiting";
        assertThat(agency.liaison().post(recruiting).problem()).isEqualTo("project-not-accepted");

        agency.committee().post("/projects/" + project + "/acceptance");

        assertThat(agency.liaison().post(recruiting).status()).isEqualTo(200);
        return activity;
    }

    private void twoSeatsGoToTheFirstTwoAndTheThirdWaits(TestAgency agency, String activity) {
        assertThat(placeOf(agency.volunteer(1)
                        .post("/activities/" + activity + "/sign-ups")
                        .body()))
                .isEqualTo("SEATED 1");
        assertThat(placeOf(agency.volunteer(2)
                        .post("/activities/" + activity + "/sign-ups")
                        .body()))
                .isEqualTo("SEATED 2");
        assertThat(placeOf(agency.volunteer(3)
                        .post("/activities/" + activity + "/sign-ups")
                        .body()))
                .isEqualTo("WAITING 1");
    }

    private void whenOneWithdrawsTheThirdMovesUp(TestAgency agency, String activity) {
        var withdrawn = agency.volunteer(1).delete("/activities/" + activity + "/sign-ups/mine?reason=ill");
        assertThat(withdrawn.status()).isEqualTo(204);

        var mine = agency.volunteer(3)
                .get("/activities/" + activity + "/sign-ups/mine")
                .body();

        assertThat(placeOf(mine)).isEqualTo("SEATED 2");
    }

    private static String placeOf(JsonNode place) {
        return place.path("standing").asString() + " " + place.path("number").asInt();
    }

    private void twoCheckInAndOneForgetsToCheckOut(TestAgency agency, String activity) {
        agency.liaison().post("/activities/" + activity + "/start");
        var in = agency.shownToken(activity, "IN");
        assertThat(agency.volunteer(2).post("/check-ins", in).status()).isEqualTo(200);
        assertThat(agency.volunteer(3).post("/check-ins", in).status()).isEqualTo(200);

        clock.pass(Duration.ofMinutes(119));
        var left = agency.volunteer(2).post("/check-outs", agency.shownToken(activity, "OUT"));

        assertThat(left.body().path("minutes").asInt()).isEqualTo(119);
        agency.liaison().post("/activities/" + activity + "/end");
    }

    private void theOrganiserCannotConfirmButTheCommitteeCan(TestAgency agency, String activity) {
        var all = Map.of("all", true);
        var organiser = agency.caller("liaison", "liaison", "committee");
        assertThat(organiser
                        .post("/activities/" + activity + "/hours-review", all)
                        .problem())
                .isEqualTo("review-own-activity");

        var reviewed = agency.committee()
                .post("/activities/" + activity + "/hours-review", all)
                .body();

        assertThat(reviewed.path("confirmed").size()).isEqualTo(1);
        assertThat(reviewed.path("left").path(0).path("code").asString()).isEqualTo("attendance-without-minutes");
    }

    private void theOrganiserAttestsTheForgottenTimeAndTheCommitteeConfirmsIt(TestAgency agency, String activity) {
        var entry = Map.of("startedAt", "2026-11-21T01:00:00Z", "endedAt", "2026-11-21T02:30:00Z");
        var attested = agency.liaison().put("/activities/" + activity + "/attendances/volunteer-3", entry, "\"0\"");
        assertThat(attested.body().path("minutes").asInt()).isEqualTo(90);
        assertThat(agency.liaison().post("/activities/" + activity + "/closing").problem())
                .isEqualTo("activity-hours-unreviewed");

        agency.committee().post("/activities/" + activity + "/hours-review", Map.of("all", true));
        agency.committee().post("/activities/" + activity + "/hours-review", Map.of("all", true));

        agency.photographed(activity);
        var closed = agency.liaison().post("/activities/" + activity + "/closing");
        assertThat(closed.body().path("state").asString()).isEqualTo("CLOSED");
    }

    private void everyEventMatchesItsContract(TestAgency agency, String project, String activity) {
        var published = agency.awaitEvents("activity.events.v1", 10);

        assertThat(published).allSatisfy(EventContract::assertHolds);
        assertThat(typesAbout(published, project)).containsExactly("project-filed", "project-accepted");
        assertThat(typesAbout(published, activity))
                .containsOnly("activity-changed")
                .hasSize(6);
        assertThat(published.stream().filter(event -> event.type().contains("hours-confirmed")))
                .extracting(event -> event.data().path("evidence").asString()
                        + " " + event.data().path("minutes").asInt()
                        + " " + event.data().path("recordedBy").asString()
                        + " " + event.data().path("confirmedBy").asString())
                .containsExactlyInAnyOrder("MEASURED 119 liaison committee", "ATTESTED 90 liaison committee");
    }

    private static List<String> typesAbout(List<EventEnvelope> published, String subject) {
        return published.stream()
                .filter(event -> event.subject().equals(subject))
                .map(event -> event.type().replaceAll("volunteering\\.activity\\.(.*)\\.v1", "$1"))
                .toList();
    }

    @Test
    void theReviewerSeesAnomalies() {
        var agency = agencies.withVolunteers(2);
        String activity = agency.recruitingActivity(5);
        agency.volunteer(1).post("/activities/" + activity + "/sign-ups");
        agency.liaison().post("/activities/" + activity + "/start");
        var in = agency.shownToken(activity, "IN");
        agency.volunteer(1).post("/check-ins", in);
        agency.volunteer(2).post("/check-ins", in);
        clock.pass(Duration.ofMinutes(181));
        agency.volunteer(1).post("/check-outs", agency.shownToken(activity, "OUT"));

        var lines = agency.committee()
                .get("/activities/" + activity + "/attendances")
                .body()
                .path("items");

        assertThat(lines.valueStream()
                        .map(line -> line.path("volunteerId").asString()
                                + " " + line.path("progress").asString()
                                + " " + line.path("anomalies")))
                .containsExactlyInAnyOrder(
                        "volunteer-1 UNREVIEWED [\"LONGER_THAN_ACTIVITY\"]",
                        "volunteer-2 ON_SITE [\"WITHOUT_SIGNUP\",\"OPEN\"]");
    }
}
