package cn.volunteering.volunteer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.demoyear.DemoYear;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.volunteer.TestAgency;
import java.time.Duration;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A demo agency gets the people of a generated year once; any other agency is left alone. */
@PlatformTest
@TestPropertySource(properties = "demo.tenants=t-*")
class DemoRosterIT {

    @Autowired
    TestTenants tenants;

    @Autowired
    DemoRoster roster;

    private static DemoYear yearOf(TestAgency agency) {
        return DemoYear.of(agency.id().value(), LocalDate.now(DemoYear.ZONE));
    }

    private static long total(TestAgency agency, String list) {
        return agency.committee().read(list).path("total").asLong();
    }

    @Test
    void aMarkedAgencyIsFilledOnceWithEverythingThatWasGenerated() {
        var agency = new TestAgency(tenants);
        var year = yearOf(agency);

        tenants.rename(agency.id(), "演示单位");

        agency.committee().awaitAt("/communities", communities -> assertThat(
                        communities.path("total").asLong())
                .isEqualTo(year.communities().size()));
        agency.inside(() -> assertThat(roster.isComplete(year)).isTrue());
        agency.inside(() -> roster.store(year));
        assertThat(total(agency, "/volunteers?size=1&state=REGISTERED&state=ACTIVE&state=SUSPENDED"))
                .isEqualTo(year.rosterSize());
        assertThat(total(agency, "/teams?size=1")).isEqualTo(year.teams().size());
        assertThat(total(agency, "/report-ins?size=1"))
                .isEqualTo(year.reportIns().size());
        assertThat(agency.awaitEvents("volunteer.events.v1", year.people().size()))
                .filteredOn(event -> event.type().equals("volunteering.volunteer.volunteer-changed.v1"))
                .hasSize(year.people().size());
    }

    @Test
    void anAgencyWithPeopleOfItsOwnKeepsThemOnly() {
        var agency = new TestAgency(tenants);
        agency.register(1, agency.section("办公室"));

        tenants.rename(agency.id(), "演示单位");

        agency.inside(() -> assertThat(roster.hasOtherPeople(yearOf(agency))).isTrue());
        staysAt(agency, 1);
    }

    @Test
    void anUnmarkedAgencyStaysEmpty() {
        staysAt(new TestAgency(tenants), 0);
    }

    private static void staysAt(TestAgency agency, long people) {
        Awaitility.await("the sweep looks for agencies every second")
                .during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(10))
                .until(() -> total(agency, "/volunteers?size=1") == people);
    }
}
