package cn.volunteering.volunteer.transfer;

import static cn.volunteering.volunteer.TestAgency.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people and agencies answer to a transfer, and what follows (NX-50). */
class TransferAnswersIT extends TwoAgencies {

    @Test
    void aRefusalIsShownWithItsReasonAndTakesNobodyOffTheRoster() {
        String transfer = opened(other.id().value());
        self.post("/outgoing-transfers/" + transfer + "/consent");
        var offer = awaited(transfer, "OFFERED");

        other.committee()
                .post(
                        "/incoming-transfers/" + transfer + "/refusal",
                        Map.of("reason", "名额已满"),
                        "\"" + offer.path("version").asLong() + "\"");

        awaitState(committee, "/outgoing-transfers/" + transfer, "REFUSED");
        assertThat(self.read("/outgoing-transfers/mine").at("/items/0/reason").asString())
                .isEqualTo("名额已满");
        assertThat(committee.read("/volunteers/" + volunteer).path("state").asString())
                .isEqualTo("REGISTERED");
    }

    @Test
    void aWithdrawnOfferEndsOnBothSides() {
        String transfer = acceptedTransfer();

        assertThat(committee
                        .post("/outgoing-transfers/" + transfer + "/withdrawal")
                        .status())
                .isEqualTo(200);

        awaited(transfer, "WITHDRAWN");
        assertThat(committee
                        .post(
                                "/outgoing-transfers/" + transfer + "/departure",
                                Map.of("on", TODAY.toString()),
                                etag(committee, "/outgoing-transfers/" + transfer))
                        .problem())
                .isEqualTo("transfer-not-now");
    }

    @Test
    void onlyThePersonConsents() {
        String transfer = opened(other.id().value());
        agency.register(2, office);
        String second =
                committee.read("/volunteers?name=演示002").at("/items/0/id").asString();
        agency.link(second, "person-2");

        assertThat(agency.caller("person-2", "volunteer")
                        .post("/outgoing-transfers/" + transfer + "/consent")
                        .status())
                .isEqualTo(404);
        assertThat(committee
                        .post("/outgoing-transfers/" + transfer + "/consent")
                        .status())
                .isEqualTo(404);
        self.post("/outgoing-transfers/" + transfer + "/declining");
        assertThat(state(committee, "/outgoing-transfers/" + transfer)).isEqualTo("DECLINED");
    }

    @Test
    void aPersonAsksForATransferAndHasConsentedByThat() {
        var asked =
                self.post("/outgoing-transfers/mine", Map.of("to", other.id().value(), "toName", "演示财政厅"));

        assertThat(asked.body().path("state").asString()).isEqualTo("OFFERED");
        awaited(asked.body().path("id").asString(), "OFFERED");
        assertThat(self.post("/outgoing-transfers/mine", Map.of("to", other.id().value(), "toName", "演示财政厅"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void anAgencyThatDoesNotExistLooksLikeOneThatHasNotAnswered() {
        String transfer = opened("no-such-agency");

        assertThat(self.post("/outgoing-transfers/" + transfer + "/consent").status())
                .isEqualTo(200);
        assertThat(state(committee, "/outgoing-transfers/" + transfer)).isEqualTo("OFFERED");
        assertThat(committee
                        .post("/outgoing-transfers/" + transfer + "/withdrawal")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void someoneWhoIsOnTheRosterAlreadyIsNotAccepted() {
        other.committee().post("/volunteers", person(1, elsewhere));
        String transfer = opened(other.id().value());
        self.post("/outgoing-transfers/" + transfer + "/consent");
        var offer = awaited(transfer, "OFFERED");

        assertThat(other.committee()
                        .post(
                                "/incoming-transfers/" + transfer + "/acceptance",
                                Map.of("sectionId", elsewhere),
                                "\"" + offer.path("version").asLong() + "\"")
                        .problem())
                .isEqualTo("volunteer-already-registered");
    }
}
