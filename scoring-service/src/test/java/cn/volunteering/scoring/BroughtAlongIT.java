package cn.volunteering.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.volunteering.testsupport.contract.EventContract;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hours go with a person from agency to agency, points if the policy says so, and figures of the agencies stay (NX-50). */
class BroughtAlongIT extends TransferredPeople {

    @Test
    void hoursCountForThePersonAndNotForTheUnit() {
        policies.publish(second.id(), "stars.one-minimum-minutes", "MINUTES", 90);
        policies.publish(second.id(), "outstanding-volunteer.minimum-minutes", "MINUTES", 90);
        second.memberChanged("w1", "account-1", "演示甲", "section-9");
        first.transferred("t1", "v1", second, "w1", "HOURS_ONLY");

        awaitBrought(second, "w1", first, 90);
        var balance = second.committee().read("/volunteers/w1/balance?year=2026");
        assertThat(balance.path("minutes").asLong()).isZero();
        assertThat(balance.path("points").asString()).isEqualTo("0.00");
        assertThat(balance.at("/purse/available").asString()).isEqualTo("0.00");
        assertThat(balance.at("/brought/0/agencyName").asString()).isEqualTo("测试单位 " + first.id());
        second.committee().awaitAt("/volunteers/w1/stars", stars -> assertThat(
                        stars.path("stars").asInt())
                .isEqualTo(1));
        assertThat(second.awaitPosted("balance-carried", 1)).allSatisfy(EventContract::assertHolds);

        assertNothingForTheUnit();
        assertEligible();
        first.awaitBalance("v1", 90, "1.50");
        assertThat(acts(first)).contains("transferred-balance-stated");
        assertThat(acts(second)).contains("transferred-balance-received");
    }

    private void assertNothingForTheUnit() {
        var totals = second.committee().read("/totals?year=2026");
        assertThat(totals.path("minutes").asLong()).isZero();
        assertThat(totals.path("participants").asLong()).isZero();
        assertThat(totals.path("points").asString()).isEqualTo("0.00");
        assertThat(second.posted("hours-posted")).isEmpty();
        assertThat(items(second.committee().read("/volunteers/w1/hours-entries?year=2026")))
                .isEmpty();
        var round = open("OUTSTANDING_SECTION");
        assertThat(items(second.committee().read(round + "/section-ranking")))
                .extracting(
                        line -> line.path("sectionId").asString(),
                        line -> line.path("minutes").asLong(),
                        line -> line.path("participants").asLong())
                .containsExactly(tuple("section-9", 0L, 0L));
    }

    private void assertEligible() {
        var round = open("OUTSTANDING_VOLUNTEER");
        assertThat(items(second.committee().read(round + "/candidates")))
                .extracting(
                        line -> line.path("volunteerId").asString(),
                        line -> line.path("minutes").asLong(),
                        line -> line.path("broughtMinutes").asLong(),
                        line -> line.path("eligible").asBoolean())
                .containsExactly(tuple("w1", 90L, 90L, true));
    }

    private String open(String kind) {
        return "/award-rounds/"
                + second.committee()
                        .post("/award-rounds", Map.of("year", 2026, "kind", kind))
                        .id();
    }

    @Test
    void aStatementShowsTheHoursOfTheAgencyBeforeAsALineOfItsOwn() {
        second.memberChanged("w1", "account-1", "演示甲", "section-9");
        first.transferred("t1", "v1", second, "w1", "HOURS_ONLY");
        awaitBrought(second, "w1", first, 90);

        var prepared = second.committee()
                .post(
                        "/statements",
                        Map.of("volunteerId", "w1", "year", 2026, "purpose", "ANNUAL_APPRAISAL", "recipient", "人事处"));

        assertThat(prepared.status()).as(prepared.body().toString()).isEqualTo(201);
        var content = prepared.body().path("content");
        assertThat(content.path("minutes").asLong()).isZero();
        assertThat(content.at("/brought/0/hours").asString()).isEqualTo("1.50");
        assertThat(content.at("/brought/0/agencyName").asString()).isEqualTo("测试单位 " + first.id());
    }

    @Test
    void aCorrectionAfterTheTransferFollowsThePerson() {
        policies.publish(second.id(), "stars.one-minimum-minutes", "MINUTES", 90);
        first.transferred("t1", "v1", second, "w1", "HOURS_ONLY");
        awaitBrought(second, "w1", first, 90);

        first.send(first.corrected("r1", "v1", 1, 45));

        awaitBrought(second, "w1", first, 45);
        second.committee().awaitAt("/volunteers/w1/stars", stars -> assertThat(
                        stars.path("stars").asInt())
                .isZero());
    }

    @Test
    void pointsStayOrTravelByThePolicyOfTheTransfer() {
        first.transferred("t1", "v1", second, "w1", "HOURS_AND_POINTS");
        first.transferred("t2", "v2", second, "w2", "HOURS_ONLY");
        awaitBrought(second, "w1", first, 90);
        awaitBrought(second, "w2", first, 90);

        assertPurse(first, "v1", "0.00", "0.00", "1.50");
        assertPurse(second, "w1", "1.50", "1.50", "0.00");
        assertPurse(first, "v2", "1.50", "0.00", "0.00");
        assertPurse(second, "w2", "0.00", "0.00", "0.00");
        first.awaitBalance("v1", 90, "1.50");
        assertThat(second.committee().read("/totals?year=2026").path("points").asString())
                .isEqualTo("0.00");
    }

    @Test
    void someoneWhoGoesOnAndComesBackBringsEveryMinuteOnce() {
        var third = new TestAgency(tenants);
        first.transferred("t1", "v1", second, "w1", "HOURS_AND_POINTS");
        awaitBrought(second, "w1", first, 90);
        second.send(second.confirmed("s1", "w1", 60, "MEASURED", "2026-03-07T01:00:00Z"));
        second.awaitBalance("w1", 60, "1.00");
        second.transferred("t2", "w1", third, "x1", "HOURS_AND_POINTS", "2026-03-08");

        awaitBrought(third, "x1", first, 90);
        awaitBrought(third, "x1", second, 60);
        third.transferred("t3", "x1", first, "v1", "HOURS_AND_POINTS", "2026-03-09");
        awaitBrought(first, "v1", second, 60);

        assertThat(first.committee().read("/volunteers/v1/balance?year=2026").path("brought"))
                .hasSize(1);
        first.send(first.corrected("r1", "v1", 1, 45));
        awaitBrought(third, "x1", first, 45);
        assertPurse(third, "x1", "0.00", "2.50", "2.50");
        first.committee().awaitAt("/volunteers/v1/balance?year=2026", balance -> assertThat(
                        balance.at("/purse/available").asString())
                .isEqualTo("1.75"));
    }

    @Test
    void eventsThatArriveAgainChangeNothing() {
        first.transferred("t1", "v1", second, "w1", "HOURS_AND_POINTS");
        awaitBrought(second, "w1", first, 90);

        first.transferred("t1", "v1", second, "w1", "HOURS_AND_POINTS");
        first.transferred("t2", "v2", second, "w2", "HOURS_ONLY");
        awaitBrought(second, "w2", first, 90);

        assertThat(second.posted("balance-carried")).hasSize(2);
        assertPurse(second, "w1", "1.50", "1.50", "0.00");
    }

    @Test
    void anAgencyFromWhichThePersonDidNotComeIsRefusedAndAudited() {
        var stranger = new TestAgency(tenants);
        first.transferred("t1", "v1", second, "w1", "HOURS_ONLY");
        awaitBrought(second, "w1", first, 90);

        second.statedBy(stranger, "t1", 6_000);

        assertThat(second.awaitOpenDeadLetters(1))
                .extracting(letter -> letter.path("reason").asString())
                .containsExactly("transfer-unknown");
        assertThat(acts(second)).contains("transferred-balance-refused");
        awaitBrought(second, "w1", first, 90);
        assertThat(second.committee().read("/volunteers/w1/balance?year=2026").path("brought"))
                .hasSize(1);
    }
}
