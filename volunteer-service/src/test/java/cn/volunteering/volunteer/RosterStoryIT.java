package cn.volunteering.volunteer;

import static cn.volunteering.volunteer.TestAgency.person;
import static cn.volunteering.volunteer.personaldata.TestNumbers.number;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.testsupport.Caller;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.contract.EventContract;
import cn.volunteering.volunteer.rosterimport.file.WorkbookFixture;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How an agency sets up its roster: from its two trees of units to volunteers whom the other services know. */
@PlatformTest
class RosterStoryIT {

    private static final Charset AS_SPREADSHEETS_WRITE = Charset.forName("GBK");

    @Autowired
    TestTenants tenants;

    private TestAgency agency;
    private Caller committee;

    /** The units of the story, by id. */
    private record Units(String office, String personnel, String branch) {}

    @BeforeEach
    void anAgency() {
        agency = new TestAgency(tenants);
        committee = agency.committee();
    }

    @Test
    void anAgencySetsUpItsRoster() {
        var units = theCommitteeOpensUnitsAndRecordsTheHeadcount();
        theCommitteeImportsItsRosterAndTheSameFileAgainChangesNothing();
        String volunteer = numbersAreMaskedAndDisclosedForAPurpose();
        thePersonGetsAnAccountAndConfirmsToTakePart(volunteer);
        theLiaisonSeesAndRegistersPeopleOfOneSectionOnly(units);
        thePersonMovesToAnotherSection(volunteer, units);
        theRosterIsExportedAndTheAuditorSeesWhatWasDone();
        everyEventMatchesItsContract(volunteer, units);
    }

    private Units theCommitteeOpensUnitsAndRecordsTheHeadcount() {
        var units = new Units(agency.section("办公室"), agency.section("人事处"), agency.branch("第一党支部"));
        var month = YearMonth.now().minusMonths(1);

        var staff = committee.put("/headcount/" + month, Map.of("establishment", 100, "contract", 37));

        assertThat(staff.body().path("total").asInt()).isEqualTo(137);
        return units;
    }

    private void theCommitteeImportsItsRosterAndTheSameFileAgainChangesNothing() {
        byte[] roster = ("姓名,身份证号,手机,所属处室,党支部,政治面貌\n"
                        + "演示001," + number(1) + ",13800000001,办公室,第一党支部,中共党员\n"
                        + "演示002," + number(2) + ",13800000002,人事处,,群众\n")
                .getBytes(AS_SPREADSHEETS_WRITE);

        var report = agency.upload("名册.csv", roster);
        assertThat(report.status()).isEqualTo(201);
        assertThat(report.body().path("imported").asInt()).isEqualTo(2);

        var again = agency.upload("又一次.csv", roster);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(report.body());
    }

    private String numbersAreMaskedAndDisclosedForAPurpose() {
        var found = committee.read("/volunteers?name=演示001").path("items").path(0);
        String volunteer = found.path("id").asString();
        assertThat(found.path("documentNumber").asString())
                .endsWith(number(1).substring(14))
                .startsWith("****");
        assertThat(found.path("phone").asString()).isEqualTo("138****0001");

        var disclosed =
                committee.post("/volunteers/" + volunteer + "/identity-number-disclosure", Map.of("purpose", "购买保险"));

        assertThat(disclosed.text("documentNumber")).isEqualTo(number(1));
        return volunteer;
    }

    private void thePersonGetsAnAccountAndConfirmsToTakePart(String volunteer) {
        assertThat(agency.link(volunteer, "account-1").status()).isEqualTo(200);
        var person = agency.caller("account-1", "volunteer");

        assertThat(person.get("/volunteers/me").text("displayName")).isEqualTo("演示001");
        assertThat(person.post("/volunteers/me/activation", Map.of()).text("state"))
                .isEqualTo("ACTIVE");
    }

    private void theLiaisonSeesAndRegistersPeopleOfOneSectionOnly(Units units) {
        var liaison = agency.caller("account-1", "liaison");

        assertThat(liaison.read("/volunteers").path("total").asInt()).isOne();
        assertThat(liaison.post("/volunteers", person(3, units.office())).status())
                .isEqualTo(201);
        assertThat(liaison.post("/volunteers", person(4, units.personnel())).problem())
                .isEqualTo("volunteer-outside-section");
    }

    private void thePersonMovesToAnotherSection(String volunteer, Units units) {
        var seen = committee.get("/volunteers/" + volunteer);

        var moved = committee.put(
                "/volunteers/" + volunteer + "/placement",
                Map.of("sectionId", units.personnel(), "branchId", units.branch(), "from", today()),
                seen.etag());

        assertThat(moved.text("sectionId")).isEqualTo(units.personnel());
    }

    private void theRosterIsExportedAndTheAuditorSeesWhatWasDone() {
        assertThat(new String(committee.get("/roster.csv").bytes(), StandardCharsets.UTF_8))
                .startsWith("\uFEFF姓名,")
                .contains("演示001")
                .doesNotContain(number(1));

        var log = agency.auditor().read("/audit?size=50").path("items");

        assertThat(log.valueStream().map(entry -> entry.path("action").asString()))
                .contains("roster-import", "identity-number-disclosed", "account-linked", "roster-export");
    }

    private void everyEventMatchesItsContract(String volunteer, Units units) {
        var published = agency.awaitEvents("volunteer.events.v1", 10);

        assertThat(published).allSatisfy(EventContract::assertHolds);
        var latest = about(volunteer, published).getLast().data();
        assertThat(latest.path("state").asString()).isEqualTo("ACTIVE");
        assertThat(latest.path("sectionId").asString()).isEqualTo(units.personnel());
        assertThat(latest.path("accountId").asString()).isEqualTo("account-1");
    }

    private static List<EventEnvelope> about(String subject, List<EventEnvelope> published) {
        return published.stream()
                .filter(event -> event.subject().equals(subject))
                .toList();
    }

    @Test
    void aPersonAppliesAndIsAccepted() {
        String office = agency.section("办公室");
        var person = agency.caller("account-7", "volunteer");

        assertThat(person.get("/volunteers/me").status()).isEqualTo(404);
        var applied = person.post("/volunteers/me", person(7, office));
        assertThat(applied.status()).isEqualTo(201);
        assertThat(person.post("/volunteers/me/activation", Map.of()).problem()).isEqualTo("volunteer-state");

        var accepted = committee.post("/volunteers/" + applied.id() + "/registration", Map.of(), applied.etag());
        assertThat(accepted.text("state")).isEqualTo("REGISTERED");
        assertThat(person.post("/volunteers/me/activation", Map.of()).text("state"))
                .isEqualTo("ACTIVE");
    }

    @Test
    void aRosterWithErrorsChangesNothingAndIsAcceptedOnceTheSectionExists() {
        byte[] roster = WorkbookFixture.aWorkbook()
                .row("姓名", "证件号码", "处室")
                .row("演示001", number(1), "办公室")
                .toBytes();
        agency.section("人事处");

        var rejected = agency.upload("名册.xlsx", roster);
        assertThat(rejected.status()).isEqualTo(422);
        assertThat(rejected.problem()).isEqualTo("roster-import-rejected");
        assertThat(rejected.body().path("errors").path(0).path("row").asInt()).isEqualTo(2);
        assertThat(rejected.body().path("errors").path(0).path("column").asString())
                .isEqualTo("处室");
        assertThat(committee.read("/volunteers").path("total").asInt()).isZero();

        agency.section("办公室");
        var accepted = agency.upload("名册.xlsx", roster);
        assertThat(accepted.status()).isEqualTo(201);
        assertThat(committee.get("/roster-imports/" + accepted.id()).text("state"))
                .isEqualTo("APPLIED");
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    }
}
