package cn.volunteering.volunteer.exemption;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.Caller;
import cn.volunteering.volunteer.AgencyWithSection;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The committee exempts people who cannot take part for a while (NX-17); nobody exempts themselves. */
class ExemptionIT extends AgencyWithSection {

    @Test
    void anExemptionIsEnteredOnceAndEnded() {
        var form = form(agency.register(1, office).id());

        var entered = committee.post("/exemptions", form);

        assertThat(entered.status()).isEqualTo(201);
        assertThat(entered.body().path("allowedActions").toString()).isEqualTo("[\"CHANGE\",\"END\"]");
        assertThat(committee.post("/exemptions", form).problem()).isEqualTo("already-exists");
        assertThat(committee
                        .read("/exemptions?reason=SECONDMENT&volunteerId=" + form.get("volunteerId"))
                        .path("items"))
                .hasSize(1);
        assertThat(committee.read("/exemptions?reason=ILLNESS").path("items")).isEmpty();
        var ended = committee.post("/exemptions/" + entered.id() + "/end", Map.of(), entered.etag());
        assertThat(ended.body().path("allowedActions")).isEmpty();
        assertThat(committee.post("/exemptions", form).status()).isEqualTo(201);
    }

    @Test
    void theListNamesThePeople() {
        var volunteer = agency.register(1, office).id();
        committee.post("/exemptions", form(volunteer));

        var listed = committee.read("/exemptions?volunteerId=" + volunteer).path("items");

        var name =
                committee.read("/volunteers/" + volunteer).path("displayName").asString();
        assertThat(name).isNotBlank();
        assertThat(listed.path(0).path("state").path("volunteerName").asString())
                .isEqualTo(name);
    }

    @Test
    void anotherMemberOfTheCommitteeConfirmsIt() {
        var entered =
                committee.post("/exemptions", form(agency.register(1, office).id()));
        var second = agency.caller("committee-2", "committee");
        assertThat(waiting(second)).isEqualTo(1);
        assertThat(second.read("/exemptions?stage=ENTERED")
                        .path("items")
                        .path(0)
                        .path("allowedActions")
                        .toString())
                .contains("CONFIRM");
        assertThat(committee
                        .post("/exemptions/" + entered.id() + "/confirmation", Map.of(), entered.etag())
                        .problem())
                .isEqualTo("exemption-own-entry");

        var confirmed = second.post("/exemptions/" + entered.id() + "/confirmation", Map.of(), entered.etag());

        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(waiting(second)).isZero();
    }

    private static long waiting(Caller caller) {
        return caller.read("/inbox")
                .valueStream()
                .filter(item -> item.path("kind").asString().equals("EXEMPTIONS_TO_CONFIRM"))
                .mapToLong(item -> item.path("count").asLong())
                .sum();
    }

    @Test
    void nobodyExemptsThemselves() {
        var volunteer = agency.register(1, office).id();
        agency.link(volunteer, "member-of-the-committee");
        var self = agency.caller("member-of-the-committee", "committee");

        assertThat(self.post("/exemptions", form(volunteer)).problem()).isEqualTo("exemption-for-self");
        var entered = committee.post("/exemptions", form(volunteer));
        assertThat(entered.status()).isEqualTo(201);
        assertThat(self.post("/exemptions/" + entered.id() + "/confirmation", Map.of(), entered.etag())
                        .problem())
                .isEqualTo("exemption-for-self");
        assertThat(self.put("/exemptions/" + entered.id(), form(volunteer), entered.etag())
                        .problem())
                .isEqualTo("exemption-for-self");
    }

    @Test
    void onlyPeopleOfTheRosterAreExempt() {
        assertThat(committee.post("/exemptions", form("nobody")).problem()).isEqualTo("exemption-person-unknown");
    }

    private static Map<String, Object> form(String volunteer) {
        var form = new HashMap<String, Object>();
        form.put("volunteerId", volunteer);
        form.put("reason", "SECONDMENT");
        form.put("note", null);
        form.put("from", "2026-03-01");
        form.put("until", "2027-03-01");
        return form;
    }
}
