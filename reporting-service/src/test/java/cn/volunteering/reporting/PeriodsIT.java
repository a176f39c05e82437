package cn.volunteering.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestTenant;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.contract.EventContract;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Years, quarters and months of an agency, in its own summaries and in the roll-ups of two offices above it. */
@PlatformTest
class PeriodsIT {

    @Autowired
    TestTenants tenants;

    @Autowired
    PlatformCalendar calendar;

    private TestOffice province;
    private TestOffice city;
    private TestAgency agency;
    private int last;

    @BeforeEach
    void anAgencyBelowAnOfficeBelowAnOffice() {
        var top = tenants.office();
        var middle = tenants.officeUnder(top);
        province = new TestOffice(top, tenants);
        city = new TestOffice(middle, tenants);
        agency = new TestAgency(tenants.agencyUnder(middle), tenants);
        last = calendar.thisYear() - 1;
    }

    @Test
    void minutesAppearInTheirMonthQuarterAndYearAtEveryLevel() {
        servedInSeptemberAndOctober();

        agency.awaitMinutes(last + "-09", 90);
        agency.awaitMinutes(last + "-Q3", 90);
        agency.awaitMinutes(last + "-10", 61);
        agency.awaitMinutes(Integer.toString(last), 151);
        for (TestOffice office : List.of(city, province)) {
            awaitTotal(office, last + "-09", 90);
            awaitTotal(office, last + "-Q3", 90);
            awaitTotal(office, last + "-Q4", 61);
            awaitTotal(office, Integer.toString(last), 151);
        }
        assertThat(agency.isClean("summaries")).isTrue();
        assertThat(city.isClean("summaries")).isTrue();
    }

    @Test
    void aCorrectionInAClosedQuarterReachesTheOfficeWithinTwoSecondsAndKeepsTheTrail() {
        servedInSeptemberAndOctober();
        awaitTotal(city, last + "-Q3", 90);

        var fastest = Duration.ofDays(1);
        for (int correction = 1; correction <= 3; correction++) {
            var sent = Instant.now();
            agency.serve("correction-" + correction, "volunteer-1", "sep", last, -10);
            awaitTotal(city, last + "-Q3", 90 - 10 * correction);
            var taken = Duration.between(sent, Instant.now());
            fastest = taken.compareTo(fastest) < 0 ? taken : fastest;
        }

        assertThat(fastest).isLessThan(Duration.ofSeconds(2));
        var trails = List.of(
                agency.committee().read("/summaries/" + last + "-Q3/versions"),
                city.officer().read("/rollup/" + last + "-Q3/reports/" + agency.id() + "/versions"));
        assertThat(trails).allSatisfy(trail -> {
            assertThat(trail.path("total").asLong()).isGreaterThanOrEqualTo(4);
            var newest = trail.path("items").path(0);
            assertThat(newest.path("figures").path("minutes").asLong()).isEqualTo(60);
            assertThat(changeOf(newest, "MINUTES").path("before").asLong()).isEqualTo(70);
            assertThat(changeOf(newest, "MINUTES").path("after").asLong()).isEqualTo(60);
        });
        awaitTotal(province, Integer.toString(last), 121);
    }

    @Test
    void quartersAndMonthsMatchTheContractOfTheirEvent() {
        servedInSeptemberAndOctober();
        awaitTotal(city, last + "-09", 90);

        var events = city.awaitEvents("reporting.summaries.v1", 2).stream()
                .filter(event -> event.type().endsWith(".v2"))
                .toList();

        assertThat(events).isNotEmpty().allSatisfy(EventContract::assertHolds);
        assertThat(events)
                .extracting(event -> event.data().toString())
                .noneMatch(text -> text.contains("volunteer-1") || text.contains("演示"));
        assertThat(actionsOf(agency)).contains("summary/" + last + "-09");
        assertThat(actionsOf(city)).contains("summary/" + last + "-09");
    }

    @Test
    void aPeriodThatHasNotBegunIsRejected() {
        var ahead = calendar.thisMonth().plusMonths(1).toString();

        for (String period : List.of(ahead, calendar.thisYear() + 1 + "-Q1", "2026-13", "x")) {
            assertThat(agency.committee().get("/summaries/" + period).faultyFields())
                    .containsExactly("period");
            assertThat(agency.committee()
                            .post("/summaries/" + period + "/submission")
                            .faultyFields())
                    .containsExactly("period");
            assertThat(city.officer().get("/rollup/" + period).faultyFields()).containsExactly("period");
        }
    }

    @Test
    void figuresOfAMonthNameActivitiesByModePartyMembersAndWhoIsActive() {
        agency.volunteerChanged("volunteer-1", "s1", 1);
        agency.volunteerChanged("volunteer-2", "s1", 1);
        agency.headcountChanged(last + "-01", 100, 37, 1);
        agency.activityHeld("sep", last + "-09-12T01:00:00Z");
        agency.serve("e1", "volunteer-1", "sep", last, 90);

        city.officer().awaitAt("/rollup/" + last + "-09", rollup -> {
            var figures = rollup.path("total");
            assertThat(figures.path("headcount").asLong()).isEqualTo(137);
            assertThat(figures.path("volunteers").asLong()).isEqualTo(2);
            assertThat(figures.path("active").asLong()).isEqualTo(1);
            assertThat(figures.path("partyMembers").asLong()).isEqualTo(2);
            assertThat(figures.path("partyParticipants").asLong()).isEqualTo(1);
            assertThat(figures.path("activityModes").path("SELF_ORGANISED").asLong())
                    .isEqualTo(1);
            assertThat(figures.path("participationPercent").asString()).isEqualTo("50.00");
            assertThat(figures.path("meanMinutes").asString()).isEqualTo("45.00");
        });
    }

    private void servedInSeptemberAndOctober() {
        agency.volunteerChanged("volunteer-1", "s1", 1);
        agency.activityHeld("sep", last + "-09-12T01:00:00Z");
        agency.activityHeld("oct", last + "-10-05T01:00:00Z");
        agency.serve("e1", "volunteer-1", "sep", last, 90);
        agency.serve("e2", "volunteer-1", "oct", last, 61);
    }

    private static void awaitTotal(TestOffice office, String period, long minutes) {
        office.officer().awaitAt("/rollup/" + period, rollup -> assertThat(
                        rollup.path("total").path("minutes").asLong())
                .as(period)
                .isEqualTo(minutes));
    }

    private static JsonNode changeOf(JsonNode version, String figure) {
        return version.path("changes")
                .valueStream()
                .filter(change -> change.path("figure").asString().equals(figure))
                .findFirst()
                .orElseThrow();
    }

    private static Iterable<String> actionsOf(TestTenant tenant) {
        return tenant.auditor()
                .read("/audit?size=200")
                .path("items")
                .valueStream()
                .map(entry -> entry.path("object").asString())
                .toList();
    }
}
