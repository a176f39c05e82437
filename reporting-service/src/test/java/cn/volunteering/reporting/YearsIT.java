package cn.volunteering.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.TestTokens;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Figures exist for the years from 2000 to this one. */
@PlatformTest
class YearsIT {

    @Autowired
    TestClient client;

    @Autowired
    TestTenants tenants;

    @Autowired
    PlatformCalendar calendar;

    private String reporting = "";
    private String token = "";

    @BeforeEach
    void anAgency() {
        TenantId agency = tenants.agency();
        reporting = "/api/tenants/" + agency + "/reporting";
        token = TestTokens.of(agency, "u1", "committee");
    }

    @Test
    void summaryWhenTheYearIsAheadNamesTheParameter() {
        for (String figures : List.of("/summary?", "/persons?", "/rollup?", "/units?axis=SECTION&")) {
            String path = reporting + figures + "year=";

            assertThat(client.get(path + (calendar.thisYear() + 1), token).faultyFields())
                    .as(figures)
                    .containsExactly("year");
            assertThat(client.get(path + "1999", token).faultyFields()).containsExactly("year");
        }
    }

    @Test
    void summaryWhenTheYearHasBegunIsShown() {
        for (int year : List.of(2000, calendar.thisYear())) {
            assertThat(client.get(reporting + "/summary?year=" + year, token).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void submitWhenTheYearIsAheadNamesIt() {
        String submission = reporting + "/summaries/" + (calendar.thisYear() + 1) + "/submission";

        assertThat(client.post(submission, token, null).faultyFields()).containsExactly("period");
    }
}
