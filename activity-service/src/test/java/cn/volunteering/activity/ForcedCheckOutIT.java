package cn.volunteering.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.attendance.ForcedCheckOut;
import cn.volunteering.activity.attendance.ForcedCheckOuts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The policy of the agency decides what a forgotten check-out means (NX-53). */
@ServiceTest
class ForcedCheckOutIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired
    TestAgencies agencies;

    @Autowired
    TestClock clock;

    @Autowired
    ForcedCheckOuts forcedCheckOuts;

    private TestAgency agency;

    @BeforeEach
    void anAgencyAtNine() {
        clock.reset();
        agency = agencies.withVolunteers(1);
    }

    @Test
    void thePlannedEndCountsOnceTheCommitteeConfirmsIt() {
        settledBy(ForcedCheckOut.PLANNED_END);
        String activity = forgottenCheckOut();

        agency.committee().awaitAt("/activities/" + activity + "/attendances", sheet -> assertThat(
                        sheet.path("items").path(0).path("minutes").asLong())
                .isEqualTo(179));
        var reviewed = agency.committee()
                .post(
                        "/activities/" + activity + "/hours-review",
                        Map.of("confirm", List.of(activity + ".volunteer-1")));

        assertThat(reviewed.body().path("confirmed").size())
                .as(reviewed.body().toString())
                .isEqualTo(1);
        agency.photographed(activity);
        assertThat(agency.liaison().post("/activities/" + activity + "/closing").text("state"))
                .isEqualTo("CLOSED");
    }

    @Test
    void zeroForGoodLeavesNothingToAttest() {
        settledBy(ForcedCheckOut.ZERO_FINAL);
        String activity = forgottenCheckOut();
        var entry = Map.of("startedAt", "2026-11-21T01:00:00Z", "endedAt", "2026-11-21T02:30:00Z");

        var refused = agency.liaison().put("/activities/" + activity + "/attendances/volunteer-1", entry, "\"0\"");

        assertThat(refused.problem()).isEqualTo("forced-check-out-final");
    }

    private void settledBy(ForcedCheckOut rule) {
        agency.policyPublished("forced-check-out.minutes", "CHOICE", "FIXED", rule.name());
        Awaitility.await("the policy is known")
                .atMost(Duration.ofSeconds(30))
                .until(() -> agency.inside(() -> forcedCheckOuts.on(DAY)) == rule);
    }

    /** Returns an activity from nine to twelve that ended with a volunteer still checked in since shortly after nine. */
    private String forgottenCheckOut() {
        String activity = agency.runningActivity(5);
        agency.volunteer(1).post("/check-ins", agency.shownToken(activity, "IN"));
        clock.pass(Duration.ofMinutes(185));
        agency.liaison().post("/activities/" + activity + "/end");
        return activity;
    }
}
