package cn.volunteering.volunteer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.contract.EventContractSuite;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;

/** Publishes every event type of the service and holds it against its file. */
class VolunteerEventContractIT extends EventContractSuite {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Autowired
    TestTenants tenants;

    @Override
    protected void publishEveryType() {
        var agency = new TestAgency(tenants);
        String person = agency.register(1, agency.section("办公室")).id();
        agency.committee().put("/headcount/2026-01", Map.of("establishment", 100, "contract", 37));
        agency.committee().post("/teams", team());
        agency.committee().post("/posts", post(person));
        agency.committee().post("/exemptions", exemption(person));
        agency.committee().post("/insurances", insurance());
        agency.committee().post("/report-ins", reportIn(person, community(agency)));
        consent(agency, person);
        transfer(agency, person);
    }

    private static void consent(TestAgency agency, String person) {
        agency.link(person, "person");
        agency.caller("person", "volunteer").put("/volunteers/me/consents/PHOTO_PUBLICATION", Map.of("textVersion", 1));
    }

    /** Transfers the person to another agency: both sides publish. */
    private void transfer(TestAgency agency, String person) {
        var other = new TestAgency(tenants);
        String transfer = agency.caller("person", "volunteer")
                .post("/outgoing-transfers/mine", Map.of("to", other.id().value(), "toName", "演示财政厅"))
                .body()
                .path("id")
                .asString();
        other.committee().awaitAt("/incoming-transfers", offers -> assertThat(
                        offers.path("total").asInt())
                .isEqualTo(1));
        var into = Map.of("sectionId", other.section("综合处"));
        other.committee().post("/incoming-transfers/" + transfer + "/acceptance", into, "\"1\"");
        String out = "/outgoing-transfers/" + transfer;
        agency.committee()
                .awaitAt(out, it -> assertThat(it.path("state").asString()).isEqualTo("ACCEPTED"));
        long version = agency.committee().read(out).path("version").asLong();
        agency.committee().post(out + "/departure", Map.of("on", TODAY.toString()), "\"" + version + "\"");
    }

    private static Map<String, Object> post(String person) {
        return Map.of("body", "OFFICE", "volunteerId", person, "duty", "主任", "from", "2026-03-05");
    }

    private static Map<String, Object> exemption(String person) {
        return Map.of("volunteerId", person, "reason", "LONG_LEAVE", "from", "2026-03-05");
    }

    private static Map<String, Object> insurance() {
        return Map.of(
                "policyNumber", "PA-1",
                "insurer", "示例保险公司",
                "cover", "ACCIDENT",
                "from", "2026-01-01",
                "lastDay", "2026-12-31");
    }

    private static String community(TestAgency agency) {
        return agency.committee()
                .post("/communities", Map.of("name", "万达社区", "subDistrict", "中山路街道"))
                .id();
    }

    private static Map<String, Object> reportIn(String person, String community) {
        return Map.of("volunteerId", person, "communityId", community, "on", "2026-03-05");
    }

    private static Map<String, Object> team() {
        return Map.of(
                "kind", "TEAM",
                "name", "学雷锋志愿服务队",
                "legalForm", "INTERNAL",
                "approvedBy", "机关党委",
                "approvedOn", "2026-03-05",
                "nationalStatus", "NONE");
    }
}
