package cn.volunteering.gateway.door.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.gateway.door.report.SeenEvents.Claim;
import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SeenEventsTest {

    private final SeenEvents seen = new SeenEvents(2);

    @Test
    void firstClaimIsGrantedAndTheSecondSeesItsOutcome() {
        var granted = (Claim.Granted) seen.claim(event("1", "same"));
        var known = (Claim.Known) seen.claim(event("1", "same"));

        assertThat(known.outcome()).isNotDone();
        granted.outcome().complete(true);
        assertThat(known.outcome()).isCompletedWithValue(true);
    }

    @Test
    void differentContentFindsTheIdTaken() {
        seen.claim(event("1", "content"));

        assertThat(seen.claim(event("1", "other"))).isInstanceOf(Claim.Taken.class);
    }

    @Test
    void releasedIdMayBeClaimedAgain() {
        var event = event("1", "same");
        seen.claim(event);

        seen.release(event);

        assertThat(seen.claim(event)).isInstanceOf(Claim.Granted.class);
    }

    @Test
    void eventOnTheTopicIsKnown() {
        seen.learn("1", "same");

        assertThat(seen.claim(event("1", "same")))
                .isInstanceOfSatisfying(
                        Claim.Known.class, known -> assertThat(known.outcome()).isCompletedWithValue(true));
    }

    @Test
    void windowKeepsTheLatest() {
        seen.learn("1", "same");
        seen.learn("2", "same");
        seen.learn("3", "same");

        assertThat(seen.claim(event("3", "same"))).isInstanceOf(Claim.Known.class);
        assertThat(seen.claim(event("1", "same"))).isInstanceOf(Claim.Granted.class);
    }

    private static ReportedEvent event(String id, String fingerprint) {
        var envelope = new EventEnvelope(
                id,
                "type",
                "/oa",
                "subject",
                Instant.EPOCH,
                new TenantId("t-one"),
                0,
                null,
                new JsonMapper().createObjectNode());
        return new ReportedEvent(envelope, "origin", "topic", fingerprint);
    }
}
