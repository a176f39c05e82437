package cn.volunteering.volunteer.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.TestEvents;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The policy of the giving agency says what goes with a person, and both sides and the person see it (question 18). */
class TransferTermsIT extends TwoAgencies {

    @Autowired
    TestEvents events;

    @Test
    void pointsStayUnlessAPolicySaysOtherwise() {
        assertThat(self.read("/outgoing-transfers/mine/terms").path("travels").asString())
                .isEqualTo("HOURS_ONLY");
        String earlier = opened(other.id().value());
        letPointsTravel();

        self.awaitAt(
                "/outgoing-transfers/mine/terms",
                terms -> assertThat(terms.path("travels").asString()).isEqualTo("HOURS_AND_POINTS"));
        self.post("/outgoing-transfers/" + earlier + "/consent");
        assertThat(awaited(earlier, "OFFERED").path("travels").asString())
                .as("a person consents to what they were shown")
                .isEqualTo("HOURS_ONLY");
    }

    @Test
    void bothSidesSeeThatPointsTravel() {
        letPointsTravel();
        self.awaitAt(
                "/outgoing-transfers/mine/terms",
                terms -> assertThat(terms.path("travels").asString()).isEqualTo("HOURS_AND_POINTS"));

        String transfer = opened(other.id().value());
        self.post("/outgoing-transfers/" + transfer + "/consent");

        assertThat(committee
                        .read("/outgoing-transfers/" + transfer)
                        .path("travels")
                        .asString())
                .isEqualTo("HOURS_AND_POINTS");
        assertThat(awaited(transfer, "OFFERED").path("travels").asString()).isEqualTo("HOURS_AND_POINTS");
        assertThat(self.read("/outgoing-transfers/mine").at("/items/0/travels").asString())
                .isEqualTo("HOURS_AND_POINTS");
    }

    private void letPointsTravel() {
        var everyone = Map.of("unitTypes", List.of(), "titles", List.of(), "tenants", List.of());
        var value = Map.of(
                "key", "transfer.travels",
                "type", "CHOICE",
                "value", "HOURS_AND_POINTS",
                "clause", "c1",
                "direction", "FIXED",
                "overridable", false,
                "scope", everyone);
        var data = new HashMap<String, Object>();
        data.put("policyId", "notice");
        data.put("version", 1);
        data.put("layer", "AGENCY");
        data.put("effectiveFrom", "2020-01-01");
        data.put("scope", everyone);
        data.put("supersedes", List.of());
        data.put("values", List.of(value));
        events.send(
                "registry.policies.v1",
                events.event(agency.id(), "volunteering.registry.policy-published.v1", "notice", 1, data));
    }
}
