package cn.volunteering.activity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.Caller;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Projects whose national number is overdue (NX-52), and activities that did not go as planned (NX-53). */
@ServiceTest
class FilingFindingsIT {

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
    void aProjectWithoutANationalNumberIsAFindingAfterThirtyDays() {
        String project = agency.acceptedProject();

        clock.pass(Duration.ofDays(29));
        assertThat(overdue(agency.committee())).isZero();
        clock.pass(Duration.ofDays(1));
        assertThat(overdue(agency.committee())).isEqualTo(1);
        assertThat(overdue(agency.liaison())).isEqualTo(1);
        assertThat(overdue(agency.coLiaison())).isZero();
        agency.liaison().put("/projects/" + project + "/national-number", Map.of("number", "640100-1"));
        assertThat(overdue(agency.committee())).isZero();
    }

    @Test
    void theTermOfTheNumberIsSetByPolicy() {
        agency.acceptedProject();
        clock.pass(Duration.ofDays(5));
        assertThat(overdue(agency.committee())).isZero();

        agency.policyPublished("national-number.days", "DAYS", "AT_MOST", 5);

        agency.committee().awaitAt("/projects?numberMissing=true", projects -> assertThat(
                        projects.path("total").asLong())
                .isEqualTo(1));
        assertThat(overdue(agency.committee())).isEqualTo(1);
    }

    @Test
    void anActivityWithoutRecordsIsAnExceptionForThoseWhoCarryIt() {
        String activity = agency.runningActivity(2);
        agency.liaison().post("/activities/" + activity + "/end");

        var line = agency.liaison()
                .read("/exceptions?kind=WITHOUT_ATTENDANCE")
                .path("items")
                .path(0);
        assertThat(line.path("activityId").asString()).isEqualTo(activity);
        assertThat(line.path("leadSectionName").asString()).isEqualTo("演示section-1");
        assertThat(line.path("titles").path(0).asString()).isEqualTo("没有签到或补录记录");
        assertThat(total(agency.committee(), "/exceptions?section=" + TestAgency.SECTION))
                .isEqualTo(1);
        assertThat(total(agency.committee(), "/exceptions?kind=WITHOUT_FILING")).isZero();
        assertThat(total(agency.committee(), "/exceptions?year=2025")).isZero();
        assertThat(total(agency.coLiaison(), "/exceptions")).isZero();
    }

    /** Returns the count of the inbox, which must be the number of lines of its list. */
    private static long overdue(Caller caller) {
        var item = caller.read("/inbox")
                .valueStream()
                .filter(each -> each.path("kind").asString().equals("PROJECTS_WITHOUT_NUMBER"))
                .findFirst()
                .orElseThrow();
        long count = item.path("count").asLong();
        assertThat(total(caller, item.path("list").asString())).isEqualTo(count);
        return count;
    }

    private static int total(Caller caller, String path) {
        return caller.read(path).path("total").asInt();
    }
}
