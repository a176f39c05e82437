package cn.volunteering.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.Attendances;
import cn.volunteering.activity.attendance.EnterRoll;
import cn.volunteering.activity.attendance.ForcedCheckOuts;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.tenancy.audit.AuditLog;
import cn.volunteering.testsupport.TestClient.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The organiser's roll: for whom and for which time an attendance may be entered. */
@ServiceTest
class RollIT {

    private static final String NINE = "2026-11-21T01:00:00Z";
    private static final String TEN = "2026-11-21T02:00:00Z";
    private static final String ELEVEN = "2026-11-21T03:00:00Z";

    @Autowired
    TestAgencies agencies;

    @Autowired
    AuditLog audit;

    @Autowired
    TestClock clock;

    @Autowired
    Members members;

    @Autowired
    AggregateStore<Activity> activities;

    @Autowired
    AggregateStore<Attendance> store;

    @Autowired
    Attendances attendances;

    @Autowired
    ForcedCheckOuts forcedCheckOuts;

    private TestAgency agency;

    @BeforeEach
    void anAgencyAtNine() {
        clock.reset();
        agency = agencies.withVolunteers(1);
    }

    @Test
    void attestWhenTheTimeOverlapsAnotherActivityIsRefused() {
        String first = agency.runningActivity(5);
        String second = agency.runningActivity(5);
        clock.pass(Duration.ofHours(3));
        attest(first, 1, NINE, TEN);

        assertThat(attest(second, 1, "2026-11-21T01:59:59Z", ELEVEN).problem()).isEqualTo("attendance-overlaps");
        assertThat(attest(second, 1, TEN, ELEVEN).status()).isEqualTo(200);
    }

    @Test
    void attestWhenThePersonNeverConfirmedIsRefusedUntilThen() {
        String activity = agency.runningActivity(5);
        clock.pass(Duration.ofHours(3));

        agency.volunteerChanged(2, 1, "REGISTERED");
        Awaitility.await("the roster follows the events of volunteer-service")
                .atMost(Duration.ofSeconds(30))
                .until(() -> !attest(activity, 2, NINE, TEN).problem().equals("volunteer-unknown"));

        assertThat(attest(activity, 2, NINE, TEN).problem()).isEqualTo("volunteer-never-active");
        agency.volunteerChanged(2, 2, "ACTIVE");
        Awaitility.await("the roster follows the events of volunteer-service")
                .atMost(Duration.ofSeconds(30))
                .until(() -> attest(activity, 2, NINE, TEN).status() == 200);
    }

    @Test
    void attestWhenTheTimeIsOutOfRangeReportsTheFields() {
        String activity = agency.runningActivity(5);
        clock.pass(Duration.ofHours(3));

        var answer = attest(activity, 1, "1899-12-31T15:00:00Z", "2027-12-31T16:00:00Z");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("field").asString() + " "
                                + error.path("message").asString()))
                .containsExactlyInAnyOrder("startedAt 须在 1900 年至 2027 年之间", "endedAt 须在 1900 年至 2027 年之间");
    }

    @Test
    void enterWhenAnotherEntersTheSamePersonMeanwhileCorrectsThatEntry() {
        var activity = new ActivityId(agency.runningActivity(5));
        clock.pass(Duration.ofHours(3));
        var other = new Overtaken(attendances, () -> attest(activity.value(), 1, NINE, TEN));
        var enterRoll = new EnterRoll(members, activities, store, other, forcedCheckOuts, audit, clock);

        var entered = agency.inside(() -> enterRoll.enter(
                activity,
                new VolunteerId("volunteer-1"),
                Instant.parse(NINE),
                Instant.parse(ELEVEN),
                new AccountId("second")));

        assertThat(entered.stay().minutes()).isEqualTo(120);
        assertThat(entered.stay().recordedBy()).containsExactly(new AccountId("liaison"), new AccountId("second"));
    }

    private Answer attest(String activity, int volunteer, String from, String to) {
        return agency.liaison()
                .put(
                        "/activities/" + activity + "/attendances/volunteer-" + volunteer,
                        Map.of("startedAt", from, "endedAt", to),
                        "\"0\"");
    }
}
