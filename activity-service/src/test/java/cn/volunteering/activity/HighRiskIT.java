package cn.volunteering.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A high-risk activity starts once every participant has accident insurance (条例 17, QH-56). */
@ServiceTest
class HighRiskIT {

    @Autowired
    TestAgencies agencies;

    @Autowired
    TestClock clock;

    private TestAgency agency;

    @BeforeEach
    void anAgencyAtNine() {
        clock.reset();
        agency = agencies.withVolunteers(3);
    }

    @Test
    void theActivityStartsOnceEverybodyWithASeatIsInsured() {
        String activity = highRiskActivityOfTwo();
        for (int number = 1; number <= 3; number++) {
            agency.volunteer(number).post(activity + "/sign-ups", Map.of());
        }

        var refused = agency.liaison().post(activity + "/start");
        assertThat(refused.problem()).isEqualTo("activity-without-insurance");
        assertThat(refused.body().path("detail").asString()).contains("还有 2 人");
        assertThat(agency.liaison().read(activity).path("allowedActions").toString())
                .doesNotContain("START");

        agency.insured("insurance-1", 1, List.of("volunteer-1", "volunteer-2"));

        Awaitility.await("the insurance arrives").atMost(Duration.ofSeconds(30)).until(() -> agency.liaison()
                .read(activity)
                .path("allowedActions")
                .toString()
                .contains("START"));
        assertThat(agency.liaison().post(activity + "/start").status()).isEqualTo(200);
        assertThat(agency.isClean("insurances")).isTrue();
    }

    private String highRiskActivityOfTwo() {
        var plan = new HashMap<>(TestAgency.aPlan(2));
        plan.put("riskLevel", "HIGH");
        String activity = "/activities/"
                + agency.liaison()
                        .post("/projects/" + agency.acceptedProject() + "/activities", plan)
                        .id();
        agency.liaison().post(activity + "/recruiting");
        return activity;
    }
}
