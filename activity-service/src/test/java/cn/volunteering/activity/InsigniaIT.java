package cn.volunteering.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A section fetches a flag and vests for an activity, brings them back, and the activity is closed (NX-25 … NX-27). */
class InsigniaIT extends AgencyWithInsignia {

    @Test
    void itemsAreRequestedIssuedByASecondPersonAndReturnedOneByOne() {
        String activity = agency.runningActivity(3);
        String slip = requested(activity, 12);
        assertThat(Inbox.of(agency.committee())).containsEntry("INSIGNIA_TO_ISSUE", 1L);
        assertThat(actions(agency.liaison().read(slip))).containsExactly("WITHDRAW");
        assertThat(actions(agency.committee().read(slip))).containsExactly("ISSUE", "REFUSE");

        assertThat(agency.committee().post(slip + "/issue", pieces(1, 12)).status())
                .isEqualTo(200);
        assertThat(Inbox.of(agency.committee())).containsEntry("INSIGNIA_TO_ISSUE", 0L);
        assertThat(left(vests)).isEqualTo(8);
        assertThat(left(flag)).isZero();
        assertThat(actions(agency.liaison().read(slip))).containsExactly("RETURN");

        settle(slip, flag, 1, 0, 0, null);
        settle(slip, vests, 10, 1, 0, "遗落在现场");
        assertThat(left(vests)).isEqualTo(18);
        settle(slip, vests, 0, 0, 1, "撕破");

        var closed = agency.committee().read(slip);
        assertThat(closed.path("state").asString()).isEqualTo("CLOSED");
        assertThat(closed.path("number").asInt()).isEqualTo(1);
        assertThat(closed.path("activityTitle").asString()).isEqualTo("早高峰劝导");
        assertThat(closed.path("sectionName").asString()).isEqualTo("演示section-1");
        assertThat(closed.path("dueOn").asString()).isEqualTo("2026-11-24");
        assertThat(closed.path("returns").size()).isEqualTo(3);
        assertThat(closed.at("/returns/1/reason").asString()).isEqualTo("遗落在现场");
        assertThat(closed.at("/returns/1/signed/byName").asString()).isEqualTo("演示liaison");
        assertThat(left(vests)).isEqualTo(18);
    }

    @Test
    void whoeverRequestedCannotIssue() {
        String activity = agency.runningActivity(3);
        var slip = agency.committee().post("/activities/" + activity + "/insignia-slips", pieces(1, 2));

        assertThat(agency.committee()
                        .post("/insignia-slips/" + slip.id() + "/issue", pieces(1, 2))
                        .problem())
                .isEqualTo("insignia-issued-by-requester");
        assertThat(agency.caller("second", "committee")
                        .post("/insignia-slips/" + slip.id() + "/issue", pieces(1, 2))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anActivityIsNotClosedWithOpenItemsUnlessTheCommitteeWaivesThem() {
        String activity = agency.runningActivity(3);
        String slip = issued(activity, 1);
        String path = "/activities/" + activity;
        agency.liaison().post(path + "/end");

        assertThat(agency.liaison().post(path + "/closing").problem()).isEqualTo("activity-insignia-out");
        assertThat(actions(agency.liaison().read(path))).doesNotContain("CLOSE", "CLOSE_ACCEPTING_ZERO");
        assertThat(agency.liaison().read(path + "/insignia").path("blocking").asInt())
                .isEqualTo(2);
        assertThat(agency.liaison()
                        .post(slip + "/waiver", Map.of("reason", "借给社区"))
                        .status())
                .isEqualTo(403);
        assertThat(agency.committee()
                        .post(slip + "/waiver", Map.of("reason", "借给社区"))
                        .status())
                .isEqualTo(200);

        agency.photographed(activity);
        assertThat(agency.liaison().post(path + "/closing").status()).isEqualTo(200);
        var shown = agency.committee().read(slip);
        assertThat(shown.at("/waiver/reason").asString()).isEqualTo("借给社区");
        assertThat(shown.path("open").asInt()).isEqualTo(2);
        assertThat(agency.auditor().read("/audit?size=50").path("items").toString())
                .contains("insignia-slips-waiver-posted");
    }

    @Test
    void whatIsReturnedDoesNotKeepTheActivityOpen() {
        String activity = agency.runningActivity(3);
        String slip = issued(activity, 1);
        agency.liaison().post("/activities/" + activity + "/end");
        settle(slip, flag, 1, 0, 0, null);
        settle(slip, vests, 1, 0, 0, null);
        agency.photographed(activity);

        assertThat(agency.liaison().post("/activities/" + activity + "/closing").status())
                .isEqualTo(200);
    }

    @Test
    void insigniaAreOverdueOnTheFourthDayForBothSides() {
        issued(agency.runningActivity(3), 1);

        clock.pass(Duration.ofDays(3));
        assertThat(Inbox.of(agency.liaison())).containsEntry("INSIGNIA_OVERDUE", 0L);
        clock.pass(Duration.ofDays(1));
        assertThat(Inbox.of(agency.liaison())).containsEntry("INSIGNIA_OVERDUE", 1L);
        assertThat(Inbox.of(agency.committee())).containsEntry("INSIGNIA_OVERDUE", 1L);
        assertThat(Inbox.of(agency.coLiaison())).containsEntry("INSIGNIA_OVERDUE", 0L);
        assertThat(agency.liaison()
                        .read("/insignia-slips?overdue=true")
                        .at("/items/0/overdue")
                        .asBoolean())
                .isTrue();
        assertThat(total(agency.committee(), "?overdue=true&section=" + TestAgency.CO_SECTION))
                .isZero();
    }

    @Test
    void theTermOfReturnIsSetByPolicy() {
        issued(agency.runningActivity(3), 1);
        clock.pass(Duration.ofDays(2));
        assertThat(total(agency.committee(), "?overdue=true")).isZero();

        agency.policyPublished("insignia.return-days", "DAYS", "AT_MOST", 1);

        agency.committee().awaitAt("/insignia-slips?overdue=true", slips -> assertThat(
                        slips.path("total").asLong())
                .isEqualTo(1));
        assertThat(agency.committee()
                        .read("/insignia-slips")
                        .at("/items/0/dueOn")
                        .asString())
                .isEqualTo("2026-11-22");
    }

    @Test
    void aSlipOfAnotherSectionLooksAsIfItDidNotExist() {
        String activity = agency.runningActivity(3);
        String slip = issued(activity, 1);

        assertThat(agency.coLiaison().get(slip).status()).isEqualTo(404);
        assertThat(agency.coLiaison().post(slip + "/withdrawal").status()).isEqualTo(404);
        assertThat(agency.coLiaison()
                        .post(slip + "/returns", returned(flag, 1, 0, 0, null), "\"2\"")
                        .status())
                .isEqualTo(404);
        assertThat(total(agency.coLiaison(), "")).isZero();
        assertThat(total(agency.liaison(), "")).isEqualTo(1);
        assertThat(agency.volunteer(1).get(slip).status()).isEqualTo(403);
    }

    @Test
    void aReturnThatIsSentTwiceCountsOnce() {
        String slip = issued(agency.runningActivity(3), 5);
        var seen = "\"" + agency.liaison().read(slip).path("version").asLong() + "\"";

        assertThat(agency.liaison()
                        .post(slip + "/returns", returned(vests, 2, 0, 0, null), seen)
                        .status())
                .isEqualTo(200);
        assertThat(agency.liaison()
                        .post(slip + "/returns", returned(vests, 2, 0, 0, null), seen)
                        .status())
                .isEqualTo(412);
        assertThat(agency.liaison().read(slip).path("open").asInt()).isEqualTo(4);
    }
}
