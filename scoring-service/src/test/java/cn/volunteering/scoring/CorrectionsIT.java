package cn.volunteering.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.contract.EventContract;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A correction takes back what counted and adds what counts now; the volunteer sees both with the reason. */
@PlatformTest
class CorrectionsIT {

    @Autowired
    TestEvents events;

    @Autowired
    TestTenants tenants;

    private TestAgency agency;

    @BeforeEach
    void anAgency() {
        agency = new TestAgency(tenants);
    }

    @Test
    void aCorrectedRecordCountsWithItsNewMinutesAndKeepsItsTrail() {
        agency.volunteerChanged("v1", "account-1", 1);
        agency.send(agency.confirmed("r1", "v1"));
        agency.send(agency.corrected("r1", "v1", 1, 45, "ATTESTED"));

        agency.awaitBalance("v1", 45, "0.75");
        var me = agency.volunteer("account-1");
        me.awaitAt("/mine/hours-entries?year=2026", page -> assertThat(items(page))
                .extracting(
                        text("entryId"),
                        text("kind"),
                        text("minutes"),
                        text("evidence"),
                        text("confirmedBy"),
                        text("reversesEntryId"),
                        text("reason"))
                .containsExactlyInAnyOrder(
                        tuple("r1.confirm", "CONFIRM", "90", "MEASURED", "committee-1", "", ""),
                        tuple("r1.reverse.1", "REVERSE", "-90", "MEASURED", "committee-2", "r1.confirm", "漏记签退"),
                        tuple("r1.confirm.1", "CONFIRM", "45", "ATTESTED", "committee-2", "", "漏记签退")));
        assertThat(items(me.read("/mine/points-entries?year=2026")))
                .extracting(
                        text("sourceEntryId"),
                        text("kind"),
                        text("points"),
                        text("minutes"),
                        text("confirmedBy"),
                        text("reason"))
                .containsExactlyInAnyOrder(
                        tuple("r1.confirm", "CONFIRM", "1.50", "90", "committee-1", ""),
                        tuple("r1.reverse.1", "REVERSE", "-1.50", "-90", "committee-2", "漏记签退"),
                        tuple("r1.confirm.1", "CONFIRM", "0.75", "45", "committee-2", "漏记签退"));
    }

    @Test
    void aCorrectionPublishesBothEntriesOfBothLedgers() {
        agency.send(agency.confirmed("r1", "v1"));
        agency.send(agency.corrected("r1", "v1", 1, 45));

        assertThat(agency.awaitPosted("hours-posted", 3))
                .allSatisfy(EventContract::assertHolds)
                .extracting(event -> event.data().path("minutes").asInt())
                .containsExactlyInAnyOrder(90, -90, 45);
        assertThat(agency.awaitPosted("points-posted", 3))
                .allSatisfy(EventContract::assertHolds)
                .extracting(event -> event.data().path("hundredths").asInt())
                .containsExactlyInAnyOrder(150, -150, 75);
    }

    @Test
    void aVoidRecordCountsNothingUntilItIsRestored() {
        agency.send(agency.confirmed("r1", "v1"));
        agency.awaitBalance("v1", 90, "1.50");

        agency.send(agency.corrected("r1", "v1", 1, 0));

        agency.awaitBalance("v1", 0, "0.00");
        assertThat(agency.committee()
                        .read("/totals?year=2026")
                        .path("participants")
                        .asLong())
                .isZero();

        agency.send(agency.corrected("r1", "v1", 2, 60));

        agency.awaitBalance("v1", 60, "1.00");
        assertThat(agency.isClean("balances")).isTrue();
    }

    @Test
    void aCorrectionBeforeItsConfirmationIsPutAsideAndCountsWhenItIsPutBackAfterIt() {
        var early = agency.corrected("r1", "v1", 1, 45);
        agency.send(early);
        assertThat(reasonOfDeadLetter(early)).isEqualTo("hours-entry-missing");

        agency.send(agency.confirmed("r1", "v1"));
        agency.awaitBalance("v1", 90, "1.50");
        var letter = agency.awaitOpenDeadLetters(1).getFirst().path("id").asString();
        agency.operator().post("/dead-letters/" + letter + "/redrive");

        agency.awaitBalance("v1", 45, "0.75");
        agency.awaitOpenDeadLetters(0);
    }

    @Test
    void manyRecordsWithTheirCorrectionsCountOnceHoweverOftenTheyArrive() {
        List<EventEnvelope> acts = IntStream.range(0, 60)
                .mapToObj(i -> "r" + i)
                .flatMap(record -> List.of(
                        agency.confirmed(record, "v1"),
                        agency.corrected(record, "v1", 1, 45),
                        agency.corrected(record, "v1", 2, 0),
                        agency.corrected(record, "v1", 3, 30))
                        .stream())
                .toList();

        acts.forEach(agency::send);
        acts.forEach(agency::send);
        var last = agency.corrected("r0", "v1", 3, 31);
        agency.send(last);

        assertThat(reasonOfDeadLetter(last)).isEqualTo("hours-entry-differs");
        agency.awaitBalance("v1", 60 * 30, "30.00");
        assertThat(agency.awaitPosted("hours-posted", 60 * 5)).hasSize(60 * 5);
        assertThat(agency.isClean("balances")).isTrue();
    }

    private String reasonOfDeadLetter(EventEnvelope event) {
        var letters = events.awaitDeadLetters("activity.events.v1", "scoring-hours", event.id());
        return TestEvents.reasonOf(letters.getFirst());
    }

    private static List<JsonNode> items(JsonNode page) {
        return page.path("items").valueStream().toList();
    }

    private static Function<JsonNode, String> text(String field) {
        return item -> item.path(field).asString("");
    }
}
