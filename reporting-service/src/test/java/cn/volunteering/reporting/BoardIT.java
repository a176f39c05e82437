package cn.volunteering.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** An office compares the agencies below it, and an office above compares offices, by the same doors. */
@PlatformTest
class BoardIT {

    @Autowired
    TestTenants tenants;

    @Autowired
    TestEvents events;

    @Autowired
    PlatformCalendar calendar;

    private TestOffice province;
    private TestOffice city;
    private TestAgency first;
    private TestAgency second;
    private TestAgency third;
    private int last;

    @BeforeEach
    void threeAgenciesBelowAnOfficeBelowAnOffice() {
        var top = tenants.office();
        province = new TestOffice(top, tenants);
        city = new TestOffice(tenants.officeUnder(top), tenants);
        first = new TestAgency(tenants.agencyUnder(city.id()), tenants);
        second = new TestAgency(tenants.agencyUnder(city.id()), tenants);
        third = new TestAgency(tenants.agencyUnder(city.id()), tenants);
        last = calendar.thisYear() - 1;
        served(first, 90);
        served(second, 90);
        served(third, 61);
        city.officer().awaitAt("/rollup/" + last + "-09", rollup -> assertThat(
                        rollup.path("total").path("minutes").asLong())
                .isEqualTo(241));
    }

    @Test
    void rankingSharesARankAndGoesOnWithTheThird() {
        var ranking = city.officer().read("/rollup/" + last + "-09/ranking?figure=MINUTES");

        assertThat(ranking.path("items").valueStream().map(line -> line.path("rank")
                        .asInt()))
                .containsExactly(1, 1, 3);
        assertThat(ranking.path("items").path(2).path("tenant").asString())
                .isEqualTo(third.id().value());
        assertThat(ranking.path("total").asLong()).isEqualTo(3);
        assertThat(city.officer()
                        .read("/rollup/" + last + "-09/ranking?figure=MINUTES&size=1&page=1")
                        .path("items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void trendShowsEveryMonthOfAnAgencyAndOfAllAsMemberships() {
        var all = city.officer().read("/rollup/trend?figure=PARTICIPANTS&year=" + last);

        assertThat(all.size()).isEqualTo(12);
        assertThat(all.path(8).path("period").asString()).isEqualTo(last + "-09");
        assertThat(all.path(8).path("number").asLong()).isEqualTo(3);
        assertThat(all.path(8).path("counting").asString()).isEqualTo("MEMBERSHIPS");
        assertThat(all.path(0).path("number").isNull()
                        || all.path(0).path("number").isMissingNode())
                .isTrue();
        var one = city.officer().read("/rollup/trend?figure=MINUTES&year=" + last + "&sender=" + first.id());
        assertThat(one.path(8).path("number").asLong()).isEqualTo(90);
        assertThat(one.path(8).path("counting").asString()).isEqualTo("PERSONS");
        var own = first.committee().read("/summaries/trend?figure=MINUTES&year=" + last);
        assertThat(own.path(8).path("number").asLong()).isEqualTo(90);
        assertThat(city.officer()
                        .get("/rollup/trend?figure=MINUTES&sender=nobody")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void boardShowsWhatEachIndicatorSaysAboutEachAgency() {
        new TestPolicies(events).ofOffice(city.id(), "rules", 1, "participation.minimum-percent", "PERCENT", 90);
        int year = calendar.thisYear();
        first.volunteerChanged("v1", "s1", 2);

        city.officer().awaitAt("/rollup/" + year + "/board?indicator=participation&outcome=WARN", board -> {
            var cell = cellOf(rowOf(board, first), "participation");
            assertThat(cell.path("outcome").asString()).isEqualTo("WARN");
            assertThat(cell.path("numerator").asLong()).isZero();
            assertThat(cell.path("denominator").asLong()).isEqualTo(1);
            assertThat(cell.path("threshold").asLong()).isEqualTo(90);
            assertThat(cell.path("shortfall").asLong()).isEqualTo(1);
            assertThat(cell.path("comparison").asString()).isEqualTo("PERCENT");
            assertThat(cell.path("counter").asString()).isEqualTo("PEOPLE");
            assertThat(cell.path("policyKey").asString()).isEqualTo("participation.minimum-percent");
        });
        assertThat(city.officer()
                        .read("/rollup/" + year + "/board?indicator=participation&outcome=PASS")
                        .path("total")
                        .asLong())
                .isZero();
        province.officer().awaitAt("/rollup/" + year + "/board", board -> {
            var cell = cellOf(board.path("items").path(0), "participation");
            assertThat(cell.has("outcome") && !cell.path("outcome").isNull()).isFalse();
            assertThat(cell.path("verdicts").path("WARN").asLong()).isGreaterThanOrEqualTo(1);
        });
    }

    private void served(TestAgency agency, int minutes) {
        agency.volunteerChanged("v1", "s1", 1);
        agency.activityHeld("sep", last + "-09-12T01:00:00Z");
        agency.serve("e1", "v1", "sep", last, minutes);
    }

    private static JsonNode rowOf(JsonNode board, TestAgency agency) {
        return board.path("items")
                .valueStream()
                .filter(row -> row.path("tenant").asString().equals(agency.id().value()))
                .findFirst()
                .orElse(board.path("none"));
    }

    private static JsonNode cellOf(JsonNode row, String indicator) {
        return row.path("cells")
                .valueStream()
                .filter(cell -> cell.path("indicator").asString().equals(indicator))
                .findFirst()
                .orElse(row.path("none"));
    }
}
