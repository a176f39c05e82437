package cn.volunteering.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.contract.EventContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A confirmed hour becomes hours and points, and the volunteer sees them; a claim becomes hours only. */
@PlatformTest
class ScoringStoryIT {

    @Autowired
    TestTenants tenants;

    private TestAgency agency;

    @BeforeEach
    void anAgency() {
        agency = new TestAgency(tenants);
    }

    @Test
    void aConfirmedServiceIsWorthHoursAndPoints() {
        agency.volunteerChanged("v1", "account-1", 1);
        agency.send(agency.confirmed("r1", "v1"));
        agency.send(agency.confirmed("r2", "v1", 20, "ATTESTED", "2026-03-06T01:00:00Z"));
        agency.send(agency.confirmed("r3", "v1", 60, "CLAIMED", "2026-03-07T01:00:00Z"));
        agency.send(agency.confirmed("r4", "v2", 60, "MEASURED", "2026-03-07T01:00:00Z"));

        agency.awaitBalance("v1", 170, "1.83");
        agency.awaitBalance("v2", 60, "1.00");
        var entries = agency.committee().read("/volunteers/v1/hours-entries?year=2026");
        assertThat(entries.path("total").asLong()).isEqualTo(3);
        assertThat(entries.path("items").path(0).path("recordId").asString()).isEqualTo("r3");
        var points = agency.committee().read("/volunteers/v1/points-entries?year=2026");
        assertThat(points.path("total").asLong()).isEqualTo(3);
        assertThat(points.path("items").path(0).path("policyId").asString()).isEqualTo("default");
        var basis = agency.committee().read("/volunteers/v1/balance?year=2026").path("basis");
        assertThat(basis.path("trial").asBoolean()).isTrue();
        assertThat(basis.path("requirement").asString()).isEqualTo("NX-67");

        var totals = agency.committee().read("/totals?year=2026");
        assertThat(totals.path("minutes").asLong()).isEqualTo(230);
        assertThat(totals.path("participants").asLong()).isEqualTo(2);
        assertThat(totals.path("points").asString()).isEqualTo("2.83");
        assertThat(agency.isClean("balances")).isTrue();
    }

    @Test
    void everyPublishedEventMatchesItsContract() {
        agency.send(agency.confirmed("r1", "v1"));

        assertThat(agency.awaitPosted("hours-posted", 1)).singleElement().satisfies(EventContract::assertHolds);
        assertThat(agency.awaitPosted("points-posted", 1)).singleElement().satisfies(event -> {
            EventContract.assertHolds(event);
            assertThat(event.data().path("hundredths").asLong()).isEqualTo(150);
            assertThat(event.data().path("sourceEntryId").asString()).isEqualTo("r1.confirm");
        });
    }

    @Test
    void aVolunteerSeesTheirOwnBalanceOnly() {
        agency.volunteerChanged("v1", "account-1", 1);
        agency.send(agency.confirmed("r1", "v1"));
        agency.awaitBalance("v1", 90, "1.50");

        agency.volunteer("account-1").awaitAt("/mine?year=2026", mine -> {
            assertThat(mine.path("volunteerId").asString()).isEqualTo("v1");
            assertThat(mine.path("minutes").asLong()).isEqualTo(90);
        });
        assertThat(agency.volunteer("account-1").get("/volunteers/v1/balance").status())
                .isEqualTo(403);
    }

    @Test
    void aVolunteerSeesTheEntriesBehindTheirOwnBalance() {
        agency.volunteerChanged("v1", "account-1", 1);
        agency.send(agency.confirmed("r1", "v1"));
        agency.send(agency.confirmed("r2", "v1", 20, "ATTESTED", "2026-03-06T01:00:00Z"));
        agency.send(agency.confirmed("r3", "v2"));
        agency.named("早高峰劝导", "办公室", "第一党支部");
        agency.awaitBalance("v1", 110, "1.83");
        var me = agency.volunteer("account-1");

        me.awaitAt("/mine/hours-entries?year=2026", entries -> {
            assertThat(entries.path("total").asLong()).isEqualTo(2);
            assertThat(entries.path("items").path(0).path("recordId").asString())
                    .isEqualTo("r2");
        });
        var points = me.read("/mine/points-entries?year=2026");
        assertThat(points.path("total").asLong()).isEqualTo(2);
        assertThat(points.path("items")
                        .valueStream()
                        .mapToLong(line -> line.path("minutes").asLong())
                        .sum())
                .isEqualTo(110);
        assertThat(me.get("/volunteers/v1/hours-entries").status()).isEqualTo(403);
    }

    @Test
    void serviceOutsideTheAgencyIsShownInTheWordsOfItsClaim() {
        agency.servedOutside("城西街道社区（演示）", "整理图书室");
        agency.send(agency.confirmed("r1", "v1", 90, "CLAIMED", "2026-03-05T01:00:00Z"));

        agency.committee().awaitAt("/volunteers/v1/hours-entries?year=2026", entries -> assertThat(
                        entries.path("items").path(0).path("activityTitle").asString())
                .isEqualTo("城西街道社区（演示）：整理图书室"));
        assertThat(agency.isClean("outside-services")).isTrue();
    }

    @Test
    void anAccountWithoutVolunteerIsRefused() {
        var answer = agency.volunteer("account-9").get("/mine");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("account-without-volunteer");
    }

    @Test
    void aYearOutOfRangeIsReportedInChinese() {
        var answer = agency.committee().get("/totals?year=1999");

        assertThat(answer.status()).isEqualTo(400);
        var error = answer.body().path("errors").path(0);
        assertThat(error.path("field").asString()).isEqualTo("year");
        assertThat(error.path("message").asString()).containsPattern("\\p{IsHan}");
    }
}
