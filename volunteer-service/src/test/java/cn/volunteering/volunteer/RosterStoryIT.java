package cn.volunteering.volunteer;

import static cn.volunteering.volunteer.AgencyFixture.id;
import static cn.volunteering.volunteer.AgencyFixture.text;
import static cn.volunteering.volunteer.personaldata.TestNumbers.number;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.contract.EventContract;
import cn.volunteering.volunteer.rosterimport.file.WorkbookFixture;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** An agency sets up its roster: the story that the README tells. */
@PlatformTest
class RosterStoryIT {

    @Autowired
    TestClient client;

    @Autowired
    TestTenants tenants;

    @Autowired
    TestEvents events;

    @Test
    void anAgencySetsUpItsRoster() {
        var agency = new AgencyFixture(client, tenants.agency());
        String committee = agency.committee();

        // the committee sets up the two trees and records the headcount
        String office = agency.unit("SECTION", "办公室");
        String personnel = agency.unit("SECTION", "人事处");
        String branch = agency.unit("BRANCH", "第一党支部");
        var month = YearMonth.now().minusMonths(1);
        var staff = agency.put("headcount/" + month, committee, Map.of("establishment", 100, "contract", 37));
        assertThat(staff.body().path("total").asInt()).isEqualTo(137);

        // it imports its existing roster, in the encoding that Chinese spreadsheets write
        byte[] roster = ("姓名,身份证号,手机,所属处室,党支部,政治面貌\n"
                        + "演示001," + number(1) + ",13800000001,办公室,第一党支部,中共党员\n"
                        + "演示002," + number(2) + ",13800000002,人事处,,群众\n")
                .getBytes(Charset.forName("GBK"));
        var report = agency.upload("名册.csv", roster);
        assertThat(report.status()).isEqualTo(201);
        assertThat(report.body().path("imported").asInt()).isEqualTo(2);

        // the same file again changes nothing and gets the same answer
        var again = agency.upload("又一次.csv", roster);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(report.body());

        // numbers are masked for everyone; the full one is shown for a purpose
        var found = agency.get("volunteers?name=演示001", committee)
                .body()
                .path("items")
                .path(0);
        String first = found.path("id").asString();
        assertThat(found.path("documentNumber").asString())
                .endsWith(number(1).substring(14))
                .startsWith("****");
        assertThat(found.path("phone").asString()).isEqualTo("138****0001");
        var disclosed = agency.post(
                "volunteers/" + first + "/identity-number-disclosure", committee, Map.of("purpose", "购买保险"));
        assertThat(text(disclosed, "documentNumber")).isEqualTo(number(1));

        // the person gets an account, sees their own entry and confirms taking part
        assertThat(agency.put("volunteers/" + first + "/account", committee, Map.of("accountId", "account-1"))
                        .status())
                .isEqualTo(200);
        String person = agency.token("account-1", "volunteer");
        assertThat(text(agency.get("volunteers/me", person), "displayName")).isEqualTo("演示001");
        assertThat(text(agency.post("volunteers/me/activation", person, Map.of()), "state"))
                .isEqualTo("ACTIVE");

        // the liaison of that section sees it and nothing else, and registers someone new
        String liaison = agency.token("account-1", "liaison");
        assertThat(agency.get("volunteers", liaison).body().path("total").asInt())
                .isOne();
        assertThat(agency.post("volunteers", liaison, AgencyFixture.person(3, office))
                        .status())
                .isEqualTo(201);
        assertThat(agency.post("volunteers", liaison, AgencyFixture.person(4, personnel))
                        .problem())
                .isEqualTo("volunteer-outside-section");

        // the person moves: another section from today, the old one until yesterday
        var seen = agency.get("volunteers/" + first, committee);
        var moved = agency.change(
                HttpMethod.PUT,
                "volunteers/" + first + "/placement",
                committee,
                seen,
                Map.of("sectionId", personnel, "branchId", branch, "from", today()));
        assertThat(text(moved, "sectionId")).isEqualTo(personnel);

        // the roster is exported as a file, and the auditor sees what happened
        assertThat(new String(agency.get("roster.csv", committee).bytes(), StandardCharsets.UTF_8))
                .startsWith("\uFEFF姓名,")
                .contains("演示001")
                .doesNotContain(number(1));
        var log =
                agency.get("audit?size=50", agency.token("a", "auditor")).body().path("items");
        assertThat(log.valueStream().map(entry -> entry.path("action").asString()))
                .contains("roster-import", "identity-number-disclosed", "account-linked", "roster-export");

        // everything was published to the other services, in the documented shape
        var changed =
                events.await("volunteer.events.v1", 10, event -> event.tenant().equals(agency.tenant()));
        assertThat(changed).allSatisfy(EventContract::assertHolds);
        var last = changed.stream()
                .filter(event -> event.subject().equals(first))
                .toList()
                .getLast()
                .data();
        assertThat(last.path("state").asString()).isEqualTo("ACTIVE");
        assertThat(last.path("sectionId").asString()).isEqualTo(personnel);
        assertThat(last.path("accountId").asString()).isEqualTo("account-1");
    }

    @Test
    void aPersonAppliesAndIsAccepted() {
        var agency = new AgencyFixture(client, tenants.agency());
        String office = agency.unit("SECTION", "办公室");
        String person = agency.token("account-7", "volunteer");

        assertThat(agency.get("volunteers/me", person).status()).isEqualTo(404);
        var applied = agency.post("volunteers/me", person, AgencyFixture.person(7, office));
        assertThat(applied.status()).isEqualTo(201);
        assertThat(agency.post("volunteers/me/activation", person, Map.of()).problem())
                .isEqualTo("volunteer-state");

        var accepted = agency.change(
                HttpMethod.POST, "volunteers/" + id(applied) + "/registration", agency.committee(), applied, Map.of());
        assertThat(text(accepted, "state")).isEqualTo("REGISTERED");
        assertThat(text(agency.post("volunteers/me/activation", person, Map.of()), "state"))
                .isEqualTo("ACTIVE");
    }

    @Test
    void aRosterWithErrorsChangesNothingAndIsAcceptedOnceTheSectionExists() {
        var agency = new AgencyFixture(client, tenants.agency());
        byte[] roster = WorkbookFixture.aWorkbook()
                .row("姓名", "证件号码", "处室")
                .row("演示001", number(1), "办公室")
                .toBytes();
        agency.unit("SECTION", "人事处");

        var rejected = agency.upload("名册.xlsx", roster);
        assertThat(rejected.status()).isEqualTo(422);
        assertThat(rejected.problem()).isEqualTo("roster-import-rejected");
        assertThat(rejected.body().path("errors").path(0).path("row").asInt()).isEqualTo(2);
        assertThat(rejected.body().path("errors").path(0).path("column").asString())
                .isEqualTo("处室");
        assertThat(agency.get("volunteers", agency.committee())
                        .body()
                        .path("total")
                        .asInt())
                .isZero();

        agency.unit("SECTION", "办公室");
        var accepted = agency.upload("名册.xlsx", roster);
        assertThat(accepted.status()).isEqualTo(201);
        assertThat(text(agency.get("roster-imports/" + id(accepted), agency.committee()), "state"))
                .isEqualTo("APPLIED");
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    }
}
