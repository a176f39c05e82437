package cn.volunteering.volunteer.archive;

import static cn.volunteering.volunteer.personaldata.TestNumbers.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.export.Archive;
import cn.volunteering.volunteer.TestAgency;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.web.client.ResourceAccessException;

/** Exports hold personal data masked, or in full for a purpose, and never sealed, as nobody else could open it. */
@PlatformTest
class RosterArchiveIT {

    @Autowired
    TestTenants tenants;

    @Autowired
    MongoTemplate mongo;

    private TestAgency agency;

    @BeforeEach
    void anAgencyWithOnePerson() {
        agency = new TestAgency(tenants);
        agency.register(1, agency.section("办公室"));
    }

    @Test
    void exportMasksIdentityAndPhoneNumbers() {
        var archive = Archive.of(agency.committee().get("/export").bytes());

        assertThat(archive.text("volunteers.jsonl"))
                .contains("演示001", "138****0001", "****" + number(1).substring(14));
        assertNothingIsSealed(archive);
        assertThat(archive.files()).allSatisfy((_, text) -> assertThat(text).doesNotContain(number(1), "13800000001"));
    }

    @Test
    void exportForAPurposeShowsThemInFull() {
        var answer = agency.committee().post("/export", Map.of("purpose", "单位退出平台"));

        var archive = Archive.of(answer.bytes());
        assertThat(archive.text("volunteers.jsonl")).contains(number(1), "13800000001");
        assertNothingIsSealed(archive);
    }

    /** An import that a crash left behind holds its rows until they are written. */
    @Test
    void exportOpensTheRowsOfAnUnfinishedImport() {
        agency.inside(() -> {
            var row =
                    new Document("row", 2).append("volunteer", storedVolunteer().get("state"));
            var state = new Document("state", "ACCEPTED").append("prepared", List.of(row));
            mongo.insert(
                    new Document("_id", "unfinished").append("version", 1L).append("state", state), "roster-imports");
        });

        var archive = Archive.of(agency.committee().get("/export").bytes());

        assertThat(archive.text("roster-imports.jsonl")).contains("演示001", "138****0001");
        assertNothingIsSealed(archive);
    }

    @Test
    void exportOpensWhatAnotherAgencySentWithAPerson() {
        var receiver = new TestAgency(tenants);
        String person = agency.committee().read("/volunteers").at("/items/0/id").asString();
        agency.link(person, "transferred");
        agency.caller("transferred", "volunteer")
                .post("/outgoing-transfers/mine", Map.of("to", receiver.id().value(), "toName", "演示财政厅"));
        receiver.committee().awaitAt("/incoming-transfers", offers -> assertThat(
                        offers.path("total").asInt())
                .isEqualTo(1));

        var masked = Archive.of(receiver.committee().get("/export").bytes());
        var inFull = Archive.of(receiver.committee()
                .post("/export", Map.of("purpose", "单位退出平台"))
                .bytes());

        assertThat(masked.text("registers.jsonl"))
                .contains("演示001", "138****0001")
                .doesNotContain(number(1));
        assertThat(inFull.text("registers.jsonl")).contains(number(1), "13800000001");
        assertNothingIsSealed(masked);
        assertNothingIsSealed(inFull);
    }

    @Test
    void exportWhenPersonalDataCannotBeOpenedFailsWithoutAFile() {
        agency.inside(() -> mongo.insert(unreadable(), "volunteers"));

        var answer = agency.committee().get("/export");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.problem()).isEqualTo("internal-error");
    }

    @Test
    void exportThatBreaksOffIsNeverTakenForAWholeOne() {
        agency.inside(() -> {
            mongo.insert(new Document("_id", "0").append("noise", noise()), "volunteers");
            mongo.insert(unreadable(), "volunteers");
        });

        assertThatThrownBy(() -> agency.committee().get("/export")).isInstanceOf(ResourceAccessException.class);
    }

    /** More than the buffers of a connection hold, even compressed. */
    private static String noise() {
        byte[] noise = new byte[300_000];
        ThreadLocalRandom.current().nextBytes(noise);
        return HexFormat.of().formatHex(noise);
    }

    /** Returns the same person under another id: data sealed for one owner does not open for another. */
    private Document unreadable() {
        var copy = storedVolunteer();
        var state = copy.get("state", Document.class);
        state.append("_id", "someone-else").append("claims", List.of("copy"));
        return copy.append("_id", "someone-else");
    }

    private Document storedVolunteer() {
        return mongo.findAll(Document.class, "volunteers").getFirst();
    }

    private static void assertNothingIsSealed(Archive archive) {
        assertThat(archive.files())
                .allSatisfy((_, text) -> assertThat(text).doesNotContain("aes-gcm", "fingerprint", "claims"));
    }
}
