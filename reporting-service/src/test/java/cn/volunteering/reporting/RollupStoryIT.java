package cn.volunteering.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestTenant;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.contract.EventContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Minutes posted in two agencies appear exactly in the roll-ups of their office and of the office above. */
@PlatformTest
class RollupStoryIT {

    @Autowired
    TestTenants tenants;

    private TestOffice province;
    private TestOffice city;
    private TestAgency first;
    private TestAgency second;

    @BeforeEach
    void twoAgenciesBelowAnOfficeBelowAnOffice() {
        var top = tenants.office();
        var middle = tenants.officeUnder(top);
        province = new TestOffice(top, tenants);
        city = new TestOffice(middle, tenants);
        first = new TestAgency(tenants.agencyUnder(middle), tenants);
        second = new TestAgency(tenants.agencyUnder(middle), tenants);
    }

    @Test
    void minutesOfTheAgenciesReachTheOfficesAbove() {
        first.volunteerChanged("v1", "s1", 1);
        first.volunteerChanged("v2", "s1", 1);
        second.volunteerChanged("v1", "s1", 1);
        first.send(first.posted("e1", "v1", "s1", "b1", 90));
        first.send(first.posted("e2", "v2", "s1", null, 61));
        second.send(second.posted("e1", "v1", "s1", "b1", 30));

        city.officer().awaitAt("/rollup?year=2026", rollup -> assertFigures(rollup.path("total"), 3, 3, 181, 2, 2));
        assertThat(city.officer().read("/rollup?year=2026").path("rows").size()).isEqualTo(2);
        province.officer().awaitAt("/rollup?year=2026", rollup -> assertFigures(rollup.path("total"), 3, 3, 181, 2, 2));
        assertThat(province.officer()
                        .read("/rollup?year=2026")
                        .path("rows")
                        .path(0)
                        .path("tenant")
                        .asString())
                .isEqualTo(city.id().value());

        second.send(second.posted("e2", "v1", "s1", "b1", 1));
        province.officer().awaitAt("/rollup?year=2026", rollup -> assertFigures(rollup.path("total"), 3, 3, 182, 2, 2));
        assertThat(city.isClean("summaries")).isTrue();
        assertThat(first.isClean("person-totals")).isTrue();
    }

    @Test
    void aRowShowsHeadcountRegistrationsActivitiesByStateAndWhatChanged() {
        first.volunteerChanged("v1", "s1", 1);
        first.headcountChanged("2026-01", 100, 37, 1);
        first.activityChanged("a1", "PLANNED", "2026-06-01T01:00:00Z", 1);
        city.officer().awaitAt("/rollup?year=2026", rollup -> {
            var figures = rowOf(rollup, first).path("summary").path("figures");
            assertThat(figures.path("headcount").asLong()).isEqualTo(137);
            assertThat(figures.path("registered").asLong()).isEqualTo(1);
            assertThat(figures.path("activityStates").path("PLANNED").asLong()).isEqualTo(1);
        });
        int version = rowOf(city.officer().read("/rollup?year=2026"), first)
                .path("summary")
                .path("version")
                .asInt();

        first.activityChanged("a1", "RECRUITING", "2026-06-01T01:00:00Z", 2);

        city.officer().awaitAt("/rollup?year=2026", rollup -> {
            var change = rowOf(rollup, first).path("summary").path("change");
            assertThat(change.path("sinceVersion").asInt()).isGreaterThanOrEqualTo(version);
            assertThat(change.path("activityStates").path("PLANNED").asLong()).isEqualTo(-1);
            assertThat(change.path("activityStates").path("RECRUITING").asLong())
                    .isEqualTo(1);
            assertThat(change.path("minutes").asLong()).isZero();
        });
        province.officer().awaitAt("/rollup?year=2026", rollup -> {
            assertThat(rollup.path("total").path("headcount").asLong()).isEqualTo(137);
            assertThat(rollup.path("total").path("agenciesWithHeadcount").asLong())
                    .isEqualTo(1);
        });
    }

    @Test
    void aSumOverAgenciesSaysThatItDoesNotCountPersonsAndAnAgencyListsThePersonsItCounts() {
        first.volunteerChanged("v1", "s1", 1);
        first.send(first.posted("e1", "v1", "s1", "b1", 90));
        first.send(first.posted("e2", "v1", "s2", "b1", 30));
        first.send(first.posted("e3", "v2", "s1", null, 61));
        second.send(second.posted("e1", "v1", "s1", "b1", 30));

        city.officer().awaitAt("/rollup?year=2026", rollup -> assertThat(
                        rollup.path("total").path("participants").asLong())
                .isEqualTo(3));
        var total = city.officer().read("/rollup?year=2026").path("total");
        assertThat(total.path("counting").asString()).isEqualTo("MEMBERSHIPS");
        assertThat(total.path("countingLabel").asString()).contains("人次", "未去重");
        var summary = first.committee().read("/summary?year=2026").path("figures");
        assertThat(summary.path("counting").asString()).isEqualTo("PERSONS");
        var persons = first.committee().read("/persons?year=2026");
        assertThat(persons.path("total").asLong())
                .isEqualTo(summary.path("participants").asLong());
        assertThat(persons.path("items").path(0).path("displayName").asString()).isEqualTo("演示001");
        assertThat(persons.path("items")
                        .valueStream()
                        .mapToLong(line -> line.path("minutes").asLong())
                        .sum())
                .isEqualTo(summary.path("minutes").asLong());
        first.committee().read("/units?year=2026&axis=SECTION").valueStream().forEach(unit -> assertThat(
                        first.committee()
                                .read("/persons?year=2026&section="
                                        + unit.path("unitId").asString())
                                .path("total")
                                .asLong())
                .isEqualTo(unit.path("participants").asLong()));
    }

    @Test
    void everySubmissionMatchesItsContractAndIsAuditedOnBothSides() {
        first.send(first.posted("e1", "v1", "s1", "b1", 90));
        city.officer().awaitAt("/rollup?year=2026", rollup -> assertThat(
                        rollup.path("total").path("minutes").asLong())
                .isEqualTo(90));

        assertThat(city.awaitEvents("reporting.summaries.v1", 1)).isNotEmpty().allSatisfy(event -> {
            EventContract.assertHolds(event);
            assertThat(event.data().has("volunteerId")).isFalse();
        });
        assertThat(actionsOf(first)).contains("summary-submitted");
        assertThat(actionsOf(city)).contains("summary-received");
    }

    @Test
    void aSubmissionOnDemandIsAnsweredWithItsVersion() {
        first.awaitMinutes(0);

        var answer = first.committee().post("/summaries/2026/submission");

        assertThat(answer.status()).isEqualTo(200);
        int version = answer.body().path("submission").path("version").asInt();
        assertThat(version).isPositive();
        city.officer().awaitAt("/rollup?year=2026", rollup -> assertThat(
                        rowOf(rollup, first).path("summary").path("version").asInt())
                .isGreaterThanOrEqualTo(version));
    }

    @Test
    void aTenantWithoutOverseerHasNothingToSubmit() {
        var answer = province.committee().post("/summaries/2026/submission");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("summary-without-overseer");
    }

    @Test
    void anAgencyHasNoRollup() {
        var answer = first.officer().get("/rollup");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("rollup-of-offices-only");
    }

    private static JsonNode rowOf(JsonNode rollup, TestAgency tenant) {
        return rollup.path("rows")
                .valueStream()
                .filter(row -> row.path("tenant").asString().equals(tenant.id().value()))
                .findFirst()
                .orElseThrow();
    }

    private static Iterable<String> actionsOf(TestTenant tenant) {
        return tenant.auditor()
                .read("/audit")
                .path("items")
                .valueStream()
                .map(entry -> entry.path("action").asString())
                .toList();
    }

    private static void assertFigures(
            JsonNode figures, long volunteers, long participants, long minutes, long activities, long agencies) {
        assertThat(figures.path("volunteers").asLong()).as("volunteers").isEqualTo(volunteers);
        assertThat(figures.path("participants").asLong()).as("participants").isEqualTo(participants);
        assertThat(figures.path("minutes").asLong()).as("minutes").isEqualTo(minutes);
        assertThat(figures.path("activities").asLong()).as("activities").isEqualTo(activities);
        assertThat(figures.path("agencies").asLong()).as("agencies").isEqualTo(agencies);
    }
}
