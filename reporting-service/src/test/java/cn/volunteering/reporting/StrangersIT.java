package cn.volunteering.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.messaging.Headers;
import cn.volunteering.messaging.Topics;
import cn.volunteering.messaging.listen.SubscriptionContainers;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** An office takes summaries from those it oversees, and of those only what is newer. */
@PlatformTest
class StrangersIT {

    @Autowired
    TestEvents events;

    @Autowired
    TestTenants tenants;

    @Autowired
    TestClient client;

    @Autowired
    Topics topics;

    @Autowired
    MongoTemplate mongo;

    private ATenant office;

    @BeforeEach
    void anOffice() {
        office = new ATenant(tenants.office(), events, client);
    }

    @Test
    void aSummaryOfAStrangerGoesToTheDeadLetters() {
        var stranger = tenants.agencyUnder(tenants.office());

        var event = submitted(stranger, 1, 60);

        assertThat(awaitDeadLetterOf(event)).isEqualTo("summary-not-from-below");
        assertThat(office.get("rollup?year=2025").path("rows").size()).isZero();
    }

    @Test
    void aSummaryOfNobodyIsWaitedForAndThenPutAside() {
        var event = submitted(TestTenants.unknown(), 1, 60);

        assertThat(awaitDeadLetterOf(event)).isEqualTo("tenant-not-known");
    }

    @Test
    void anOlderSummaryThatComesLateChangesNothing() {
        var agency = tenants.agencyUnder(office.id());
        submitted(agency, 3, 180);
        submitted(agency, 2, 120);
        submitted(agency, 3, 180);
        var other = tenants.agencyUnder(office.id());
        submitted(other, 1, 1);

        office.await("rollup?year=2025", rollup -> assertThat(
                        rollup.path("total").path("minutes").asLong())
                .isEqualTo(181));
    }

    @Test
    void aLostSummaryOfTheOfficeIsFoundAndMadeAnewFromWhatItReceived() {
        submitted(tenants.agencyUnder(office.id()), 1, 180);
        office.await("summary?year=2025", summary -> assertThat(
                        summary.path("figures").path("minutes").asLong())
                .isEqualTo(180));

        TenantScope.run(office.id(), Actor.system("test"), () -> mongo.remove(new Query(), "summaries"));
        assertThat(office.isClean("summaries")).isFalse();
        assertThat(office.post("read-models/summaries/rebuild").status()).isEqualTo(204);

        assertThat(office.get("summary?year=2025")
                        .path("figures")
                        .path("minutes")
                        .asLong())
                .isEqualTo(180);
    }

    private EventEnvelope submitted(TenantId from, int version, long minutes) {
        var figures = Map.of("volunteers", 1, "participants", 1, "activities", 1, "agencies", 1);
        var data = new HashMap<String, Object>(figures);
        data.put("from", from.value());
        data.put("period", "2025");
        data.put("version", version);
        data.put("minutes", minutes);
        data.put("submittedAt", "2025-12-31T00:00:00Z");
        var event =
                events.event(office.id(), "volunteering.reporting.summary-submitted.v1", from + ".2025", version, data);
        events.send("reporting.summaries.v1", event);
        return event;
    }

    private String awaitDeadLetterOf(EventEnvelope event) {
        String deadLetters = topics.deadLetters("reporting.summaries.v1", "reporting-rollup");
        var letters = Awaitility.await("what must not count is put aside")
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> events.rawOn(deadLetters).stream()
                                .filter(letter -> Headers.text(letter, Headers.ID)
                                        .filter(event.id()::equals)
                                        .isPresent())
                                .toList(),
                        found -> !found.isEmpty());
        return Headers.text(letters.getFirst(), SubscriptionContainers.REASON).orElse("");
    }
}
