package cn.volunteering.volunteer.insurance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.TestClient.Answer;
import cn.volunteering.volunteer.AgencyWithSection;
import cn.volunteering.volunteer.TestAgency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The committee registers who is insured, and everyone sees their own cover (QH-56). */
class InsuranceIT extends AgencyWithSection {

    @Test
    void volunteersAreInsuredByIdByNationalNumberAndAllAtOnce() {
        var first = agency.register(1, office).id();
        var numbered = registerWithNumber(2, "63012345678");
        var insurance = committee.post("/insurances", form("PA-1"));
        assertThat(insurance.status()).isEqualTo(201);
        assertThat(committee.post("/insurances", form("PA-1")).problem()).isEqualTo("already-exists");
        String path = "/insurances/" + insurance.id();

        var two = insure(path, List.of(first), List.of("63012345678"), insurance.etag());
        assertThat(two.body().path("insured").asInt()).isEqualTo(2);
        var listed = committee.read(path + "/insured?size=1&page=1");
        assertThat(listed.path("total").asInt()).isEqualTo(2);
        assertThat(listed.path("items").path(0).path("volunteerId").asString()).isEqualTo(numbered);
        assertThat(listed.path("items").path(0).path("name").asString()).isEqualTo("演示002");

        agency.register(3, office);
        var all = committee.post(path + "/insured/everyone", Map.of(), two.etag());
        assertThat(all.body().path("insured").asInt()).isEqualTo(3);
        var fewer = committee.delete(path + "/insured/" + first, all.etag());
        assertThat(fewer.body().path("insured").asInt()).isEqualTo(2);
    }

    @Test
    void someoneWhoIsNotOnTheRosterIsNamedAndNobodyIsInsured() {
        var insurance = committee.post("/insurances", form("PA-1"));
        var person = agency.register(1, office).id();

        var refused =
                insure("/insurances/" + insurance.id(), List.of(person, "nobody"), List.of("000"), insurance.etag());

        assertThat(refused.problem()).isEqualTo("insurance-person-unknown");
        assertThat(refused.body().path("detail").asString()).endsWith("nobody、000");
        assertThat(committee
                        .read("/insurances/" + insurance.id())
                        .path("insured")
                        .asInt())
                .isZero();
    }

    @Test
    void aVolunteerSeesTheirOwnCoverUntilItIsCancelled() {
        var person = agency.register(1, office).id();
        agency.link(person, "insured-person");
        var insurance = committee.post("/insurances", form("PA-1"));
        String path = "/insurances/" + insurance.id();
        var insured = insure(path, List.of(person), List.of(), insurance.etag());
        var self = agency.caller("insured-person", "volunteer");
        assertThat(self.read("/insurances/me").path(0).path("inForce").asBoolean())
                .isTrue();

        var ended = committee.post(path + "/end", Map.of(), insured.etag());

        assertThat(ended.body().path("allowedActions")).isEmpty();
        assertThat(self.read("/insurances/me").path(0).path("inForce").asBoolean())
                .isFalse();
        assertThat(agency.caller("stranger", "volunteer").get("/insurances/me").status())
                .isEqualTo(404);
    }

    @Test
    void theFormIsCorrectedAndAFaultyOneRefused() {
        var insurance = committee.post("/insurances", form("PA-1"));
        var corrected = new HashMap<>(form("PA-2"));
        String path = "/insurances/" + insurance.id();

        assertThat(committee
                        .put(path, corrected, insurance.etag())
                        .body()
                        .path("policyNumber")
                        .asString())
                .isEqualTo("PA-2");
        corrected.put("lastDay", "2019-12-31");
        assertThat(committee.post("/insurances", corrected).problem()).isEqualTo("insurance-period");
        assertThat(committee.read("/insurances?sort=lastDay").path("items")).hasSize(1);
    }

    private String registerWithNumber(int n, String number) {
        var person = new HashMap<>(TestAgency.person(n, office));
        person.put("nationalNumber", number);
        return committee.post("/volunteers", person).id();
    }

    private Answer insure(String path, List<String> ids, List<String> numbers, String etag) {
        return committee.post(path + "/insured", Map.of("volunteerIds", ids, "nationalNumbers", numbers), etag);
    }

    private static Map<String, Object> form(String number) {
        return Map.of(
                "policyNumber",
                number,
                "insurer",
                "示例保险公司",
                "cover",
                "ACCIDENT",
                "from",
                "2020-01-01",
                "lastDay",
                "2027-12-31");
    }
}
