package cn.volunteering.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Events that arrive twice, late or in another order leave the same ledgers and the same balances. */
@PlatformTest
class RepeatsIT {

    @Autowired
    TestEvents events;

    @Autowired
    TestTenants tenants;

    @Autowired
    MongoTemplate mongo;

    private TestAgency agency;

    @BeforeEach
    void anAgency() {
        agency = new TestAgency(tenants);
    }

    @Test
    void hoursConfirmedWhenRepeatedChangesNothing() {
        var first = agency.confirmed("r1", "v1");
        agency.send(first);
        agency.awaitBalance("v1", 90, "1.50");

        agency.send(first);
        agency.send(agency.confirmed("r1", "v1"));
        agency.send(agency.confirmed("r2", "v1", 30, "MEASURED", "2026-03-06T01:00:00Z"));

        agency.awaitBalance("v1", 120, "2.00");
        assertThat(agency.committee()
                        .read("/volunteers/v1/hours-entries?year=2026")
                        .path("total")
                        .asLong())
                .isEqualTo(2);
        assertThat(agency.posted("hours-posted")).hasSize(2);
        assertThat(agency.awaitPosted("points-posted", 2)).hasSize(2);
        assertThat(agency.isClean("balances")).isTrue();
    }

    @Test
    void hoursConfirmedWhenAnEarlierAttemptEndedAfterItsInsertPublishesTheEntryThatIsStored() {
        agency.send(agency.confirmed("r1", "v1"));
        agency.awaitBalance("v1", 90, "1.50");
        var other = new TestAgency(tenants);
        Document inserted = agency.inside(() -> mongo.findById("r1.confirm", Document.class, "hours"));
        other.inside(() -> mongo.insert(inserted, "hours"));

        other.send(other.confirmed("r1", "v1"));

        other.awaitBalance("v1", 90, "1.50");
        var before = agency.posted("hours-posted").iterator().next();
        assertThat(other.awaitPosted("hours-posted", 1)).singleElement().satisfies(posted -> {
            assertThat(posted.data().path("postedAt")).isEqualTo(before.data().path("postedAt"));
            assertThat(posted.id()).isNotEqualTo(before.id());
        });
        assertThat(other.awaitPosted("points-posted", 1)).hasSize(1);
    }

    @Test
    void hoursConfirmedWhenContentDiffersGoesToTheDeadLetters() {
        agency.send(agency.confirmed("r1", "v1"));
        agency.awaitBalance("v1", 90, "1.50");

        var other = agency.confirmed("r1", "v1", 91, "MEASURED", "2026-03-05T01:00:00Z");
        agency.send(other);

        assertThat(reasonOfDeadLetter(other)).isEqualTo("hours-entry-differs");
        agency.awaitBalance("v1", 90, "1.50");
    }

    @Test
    void hoursConfirmedWhenZeroMinutesGoesToTheDeadLettersAndTheNextIsPosted() {
        var empty = agency.confirmed("r0", "v1", 0, "MEASURED", "2026-03-05T01:00:00Z");
        agency.send(empty);
        agency.send(agency.confirmed("r1", "v1"));

        assertThat(reasonOfDeadLetter(empty)).isEqualTo("hours-without-minutes");
        agency.awaitBalance("v1", 90, "1.50");
    }

    @Test
    void balanceWhenManyRecordsOfOnePersonArriveAtOnceIsTheirSum() {
        List<String> records = IntStream.range(0, 40).mapToObj(i -> "r" + i).toList();
        records.forEach(record -> agency.send(agency.confirmed(record, "v1", 7, "MEASURED", "2026-03-05T01:00:00Z")));
        records.reversed()
                .forEach(record -> agency.send(agency.confirmed(record, "v1", 7, "MEASURED", "2026-03-05T01:00:00Z")));

        agency.awaitBalance("v1", 280, "4.67");
        assertThat(agency.committee().read("/totals?year=2026").path("minutes").asLong())
                .isEqualTo(280);
        assertThat(agency.isClean("balances")).isTrue();
    }

    @Test
    void accountWhenAnOlderEventArrivesLateKeepsTheNewer() {
        agency.volunteerChanged("v1", "account-new", 3);
        agency.volunteerChanged("v1", "account-old", 2);
        var marker = agency.sendUnreadable("v1");

        events.awaitDeadLetters("volunteer.events.v1", "scoring-accounts", marker.id());
        assertThat(agency.volunteer("account-new")
                        .read("/mine")
                        .path("volunteerId")
                        .asString())
                .isEqualTo("v1");
        assertThat(agency.isClean("accounts")).isTrue();
    }

    private String reasonOfDeadLetter(EventEnvelope event) {
        var letters = events.awaitDeadLetters("activity.events.v1", "scoring-hours", event.id());
        return TestEvents.reasonOf(letters.getFirst());
    }
}
