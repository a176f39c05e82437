package cn.volunteering.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestTenants;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How many activities, people and hours a campaign had (QH-34, NX-40), from the events to the list. */
@PlatformTest
class ThemesIT {

    private static final String CITY = "CAMPAIGN/XINING-CIVILISED-CITY";

    @Autowired
    TestTenants tenants;

    @Test
    void aCampaignIsAnsweredByYearAndQuarter() {
        var agency = new TestAgency(tenants.agencyUnder(tenants.office()), tenants);
        agency.themedActivityHeld("activity-1", "2026-03-05T01:00:00Z", CITY, "巩固西宁市创城成果");
        agency.send(agency.posted("e1", "v1", "s1", "b1", 90));

        agency.committee().awaitAt("/themes?year=2026&kind=CAMPAIGN", page -> {
            assertThat(page.path("total").asInt()).isEqualTo(1);
            var line = page.path("items").path(0);
            assertThat(line.path("id").asString()).isEqualTo(CITY);
            assertThat(line.path("title").asString()).isEqualTo("巩固西宁市创城成果");
            assertThat(line.path("activitiesHeld").asInt()).isEqualTo(1);
            assertThat(line.path("people").asInt()).isEqualTo(1);
            assertThat(line.path("minutes").asLong()).isEqualTo(90);
            assertThat(line.path("hours").asString()).isEqualTo("1.50");
        });
        assertThat(agency.committee()
                        .read("/themes?year=2026&quarter=1")
                        .path("total")
                        .asInt())
                .isEqualTo(2);
        assertThat(agency.committee()
                        .read("/themes?year=2026&quarter=2")
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(agency.committee().get("/themes?year=2026&quarter=5").faultyFields())
                .containsExactly("quarter");
    }
}
