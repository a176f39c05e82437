package cn.volunteering.volunteer.transfer;

import static cn.volunteering.volunteer.TestAgency.person;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.Caller;
import cn.volunteering.volunteer.AgencyWithSection;
import cn.volunteering.volunteer.TestAgency;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

/** Two agencies with a section each, and a person on the roster of the first who can sign in. */
abstract class TwoAgencies extends AgencyWithSection {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    TestAgency other;
    String elsewhere = "";
    String volunteer = "";
    Caller self;

    @BeforeEach
    void anotherAgencyAndAPerson() {
        other = new TestAgency(tenants);
        elsewhere = other.section("综合处");
        var request = new HashMap<>(person(1, office));
        request.put("joinedOn", "2020-03-05");
        request.put("nationalNumber", "640100001");
        volunteer = committee.post("/volunteers", request).id();
        agency.link(volunteer, "person-1");
        self = agency.caller("person-1", "volunteer");
    }

    String opened(String to) {
        var opened =
                committee.post("/outgoing-transfers", Map.of("volunteerId", volunteer, "to", to, "toName", "演示财政厅"));
        assertThat(opened.status()).as(opened.body().toString()).isEqualTo(201);
        return opened.id();
    }

    String acceptedTransfer() {
        String transfer = opened(other.id().value());
        self.post("/outgoing-transfers/" + transfer + "/consent");
        awaited(transfer, "OFFERED");
        accept(transfer);
        awaitState(committee, "/outgoing-transfers/" + transfer, "ACCEPTED");
        return transfer;
    }

    void accept(String transfer) {
        String path = "/incoming-transfers/" + transfer;
        var accepted = other.committee()
                .post(path + "/acceptance", Map.of("sectionId", elsewhere), etag(other.committee(), path));
        assertThat(accepted.status()).as(accepted.body().toString()).isEqualTo(200);
    }

    void depart(String transfer) {
        String path = "/outgoing-transfers/" + transfer;
        var left = committee.post(path + "/departure", Map.of("on", TODAY.toString()), etag(committee, path));
        assertThat(left.status()).as(left.body().toString()).isEqualTo(200);
    }

    /** Waits until the receiving agency has the transfer in the state, and returns it. */
    JsonNode awaited(String transfer, String state) {
        other.committee().awaitAt("/incoming-transfers?state=" + state, found -> assertThat(
                        found.at("/items/0/id").asString())
                .isEqualTo(transfer));
        return other.committee().read("/incoming-transfers/" + transfer);
    }

    static void awaitState(Caller caller, String path, String state) {
        caller.awaitAt(path, found -> assertThat(found.path("state").asString()).isEqualTo(state));
    }

    static String state(Caller caller, String path) {
        return caller.read(path).path("state").asString();
    }

    static long version(Caller caller, String path) {
        return caller.read(path).path("version").asLong();
    }

    static String etag(Caller caller, String path) {
        return "\"" + version(caller, path) + "\"";
    }

    static long waiting(Caller caller, String kind) {
        return caller.read("/inbox")
                .valueStream()
                .filter(item -> item.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow()
                .path("count")
                .asLong();
    }

    static String acts(TestAgency of) {
        return of.auditor().read("/audit?size=50").path("items").toString();
    }

    static List<String> actions(JsonNode object) {
        return object.path("allowedActions")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
