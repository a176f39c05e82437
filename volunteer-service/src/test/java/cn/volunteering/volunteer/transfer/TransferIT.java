package cn.volunteering.volunteer.transfer;

import static cn.volunteering.volunteer.TestAgency.person;
import static cn.volunteering.volunteer.personaldata.TestNumbers.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.volunteering.domain.RefusedException;
import cn.volunteering.volunteer.TestAgency;
import cn.volunteering.volunteer.transfer.TransferAnswered.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person moves from one agency to another, with consent, and each agency sees only the transfer (NX-50). */
class TransferIT extends TwoAgencies {

    @Autowired
    ReceiveTransfer receive;

    @Test
    void aPersonConsentsIsAcceptedLeavesAndJoins() {
        String transfer = opened(other.id().value());
        assertThat(state(committee, "/outgoing-transfers/" + transfer)).isEqualTo("REQUESTED");
        assertThat(other.committee().read("/incoming-transfers").path("total").asInt())
                .isZero();
        assertThat(actions(self.read("/outgoing-transfers/mine").at("/items/0")))
                .containsExactly("CONSENT", "DECLINE");

        assertThat(self.post("/outgoing-transfers/" + transfer + "/consent").status())
                .isEqualTo(200);
        var offer = awaited(transfer, "OFFERED");
        assertThat(offer.path("name").asString()).isEqualTo("演示001");
        assertThat(offer.path("documentNumber").asString()).startsWith("***").doesNotContain(number(1));
        assertThat(offer.path("nationalNumber").asString()).isEqualTo("640100001");
        assertThat(offer.path("firstJoinedOn").asString()).isEqualTo("2020-03-05");
        assertThat(waiting(other.committee(), "TRANSFERS_TO_ANSWER")).isEqualTo(1);

        accept(transfer);
        awaitState(committee, "/outgoing-transfers/" + transfer, "ACCEPTED");
        assertThat(waiting(committee, "TRANSFERS_TO_COMPLETE")).isEqualTo(1);
        depart(transfer);

        awaited(transfer, "JOINED");
        awaitState(committee, "/outgoing-transfers/" + transfer, "JOINED");
        assertThat(committee.read("/volunteers/" + volunteer).path("state").asString())
                .isEqualTo("LEFT");
        var joined = other.committee().read("/volunteers").at("/items/0");
        assertThat(joined.path("displayName").asString()).isEqualTo("演示001");
        assertThat(joined.path("state").asString()).isEqualTo("REGISTERED");
        assertThat(joined.path("sectionName").asString()).isEqualTo("综合处");
        assertThat(joined.path("joinedOn").asString()).isEqualTo(TODAY.toString());
        assertThat(joined.path("firstJoinedOn").asString()).isEqualTo("2020-03-05");
        assertThat(joined.at("/national/number").asString()).isEqualTo("640100001");
        assertThat(joined.path("documentNumber"))
                .isEqualTo(committee.read("/volunteers/" + volunteer).path("documentNumber"));
        var disclosed = other.committee()
                .post(
                        "/volunteers/" + joined.path("id").asString() + "/identity-number-disclosure",
                        Map.of("purpose", "核对"));
        assertThat(disclosed.body().toString()).contains(number(1));
        assertThat(awaited(transfer, "JOINED").has("documentNumber")).isFalse();
    }

    @Test
    void bothSidesAuditWhatTheOtherSaid() {
        String transfer = acceptedTransfer();
        depart(transfer);
        awaitState(committee, "/outgoing-transfers/" + transfer, "JOINED");

        assertThat(acts(other)).contains("transfer-offer-received", "transferred-person-enrolled");
        assertThat(acts(agency)).contains("transfer-answer-received");
    }

    @Test
    void eventsThatArriveAgainChangeNothing() {
        String transfer = acceptedTransfer();
        depart(transfer);
        awaited(transfer, "JOINED");
        awaitState(committee, "/outgoing-transfers/" + transfer, "JOINED");
        long there = version(other.committee(), "/incoming-transfers/" + transfer);
        long here = version(committee, "/outgoing-transfers/" + transfer);

        var id = new TransferId(transfer);
        other.inside(() -> receive.departed(agency.id(), id, TODAY));
        other.inside(() -> receive.withdrawn(agency.id(), id));
        agency.inside(() -> receive.answered(other.id(), id, Answer.ACCEPTED, null));
        agency.inside(() -> receive.answered(other.id(), id, Answer.JOINED, null));

        assertThat(version(other.committee(), "/incoming-transfers/" + transfer))
                .isEqualTo(there);
        assertThat(version(committee, "/outgoing-transfers/" + transfer)).isEqualTo(here);
        assertThat(other.committee().read("/volunteers").path("total").asInt()).isEqualTo(1);
    }

    @Test
    void aThirdAgencyCanNeitherAnswerNorWithdraw() {
        String transfer = opened(other.id().value());
        self.post("/outgoing-transfers/" + transfer + "/consent");
        awaited(transfer, "OFFERED");
        var third = new TestAgency(tenants);
        var id = new TransferId(transfer);

        assertThat(third.committee().get("/incoming-transfers/" + transfer).status())
                .isEqualTo(404);
        assertThat(third.committee().get("/outgoing-transfers/" + transfer).status())
                .isEqualTo(404);
        assertThatThrownBy(() -> other.inside(() -> receive.withdrawn(third.id(), id)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("transfer-unknown");
        assertThatThrownBy(() -> agency.inside(() -> receive.answered(third.id(), id, Answer.ACCEPTED, null)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("transfer-not-from-receiver");
        assertThat(state(committee, "/outgoing-transfers/" + transfer)).isEqualTo("OFFERED");
    }

    @Test
    void someoneWhoWasThereBeforeIsReadmittedWithTheEarlierEntry() {
        var earlier = other.committee().post("/volunteers", person(1, other.section("人事处")));
        other.committee()
                .post(
                        "/volunteers/" + earlier.id() + "/departure",
                        Map.of("on", TODAY.toString(), "reason", "调离"),
                        earlier.etag());
        String transfer = acceptedTransfer();
        depart(transfer);

        assertThat(awaited(transfer, "JOINED").path("volunteerId").asString()).isEqualTo(earlier.id());
        var entry = other.committee().read("/volunteers/" + earlier.id());
        assertThat(entry.path("state").asString()).isEqualTo("REGISTERED");
        assertThat(entry.path("sectionName").asString()).isEqualTo("综合处");
        assertThat(other.committee().read("/volunteers").path("total").asInt()).isEqualTo(1);
    }
}
