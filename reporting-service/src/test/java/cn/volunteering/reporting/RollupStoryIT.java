package cn.volunteering.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.TestTokens;
import cn.volunteering.testsupport.contract.EventContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Minutes posted in two agencies stand in the roll-up of their office, and in that of the office above, exactly. */
@PlatformTest
class RollupStoryIT {

    @Autowired
    TestEvents events;

    @Autowired
    TestTenants tenants;

    @Autowired
    TestClient client;

    private ATenant province;
    private ATenant city;
    private ATenant first;
    private ATenant second;

    @BeforeEach
    void twoAgenciesBelowAnOfficeBelowAnOffice() {
        var top = tenants.office();
        var middle = tenants.officeUnder(top);
        province = new ATenant(top, events, client);
        city = new ATenant(middle, events, client);
        first = new ATenant(tenants.agencyUnder(middle), events, client);
        second = new ATenant(tenants.agencyUnder(middle), events, client);
    }

    @Test
    void minutesOfTheAgenciesReachTheOfficesAbove() {
        first.volunteer("v1", "s1", 1);
        first.volunteer("v2", "s1", 1);
        second.volunteer("v1", "s1", 1);
        first.send(first.posted("e1", "v1", "s1", "b1", 90));
        first.send(first.posted("e2", "v2", "s1", null, 61));
        second.send(second.posted("e1", "v1", "s1", "b1", 30));

        city.await("rollup?year=2026", rollup -> assertFigures(rollup.path("total"), 3, 3, 181, 2, 2));
        assertThat(city.get("rollup?year=2026").path("rows").size()).isEqualTo(2);
        province.await("rollup?year=2026", rollup -> assertFigures(rollup.path("total"), 3, 3, 181, 2, 2));
        assertThat(province.get("rollup?year=2026")
                        .path("rows")
                        .path(0)
                        .path("tenant")
                        .asString())
                .isEqualTo(city.id().value());

        second.send(second.posted("e2", "v1", "s1", "b1", 1));
        province.await("rollup?year=2026", rollup -> assertFigures(rollup.path("total"), 3, 3, 182, 2, 2));
        assertThat(city.isClean("summaries")).isTrue();
        assertThat(first.isClean("person-totals")).isTrue();
    }

    @Test
    void everySubmissionHoldsItsContractAndIsAuditedOnBothSides() {
        first.send(first.posted("e1", "v1", "s1", "b1", 90));
        city.await("rollup?year=2026", rollup -> assertThat(
                        rollup.path("total").path("minutes").asLong())
                .isEqualTo(90));

        assertThat(events.on("reporting.summaries.v1", event -> event.tenant().equals(city.id())))
                .isNotEmpty()
                .allSatisfy(event -> {
                    EventContract.assertHolds(event);
                    assertThat(event.data().has("volunteerId")).isFalse();
                });
        assertThat(actionsOf(first)).contains("summary-submitted");
        assertThat(actionsOf(city)).contains("summary-received");
    }

    @Test
    void aSubmissionOnDemandIsAnsweredWithItsVersion() {
        first.awaitMinutes(0);

        var answer = first.post("summaries/2026/submission");

        assertThat(answer.status()).isEqualTo(200);
        int version = answer.body().path("submission").path("version").asInt();
        assertThat(version).isPositive();
        city.await("rollup?year=2026", rollup -> assertThat(
                        rowOf(rollup, first).path("summary").path("version").asInt())
                .isGreaterThanOrEqualTo(version));
    }

    @Test
    void aTenantWithoutOverseerHasNothingToSubmit() {
        var answer = province.post("summaries/2026/submission");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("summary-without-overseer");
    }

    @Test
    void anAgencyHasNoRollup() {
        var answer = client.get(
                "/api/tenants/" + first.id() + "/reporting/rollup", TestTokens.of(first.id(), "someone", "officer"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("rollup-of-offices-only");
    }

    private static JsonNode rowOf(JsonNode rollup, ATenant tenant) {
        return rollup.path("rows")
                .valueStream()
                .filter(row -> row.path("tenant").asString().equals(tenant.id().value()))
                .findFirst()
                .orElseThrow();
    }

    private static Iterable<String> actionsOf(ATenant tenant) {
        return tenant.get("audit")
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
