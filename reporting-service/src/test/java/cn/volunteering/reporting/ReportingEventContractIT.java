package cn.volunteering.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.contract.EventContractSuite;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;

/** Publishes every event type of the service and checks it against its contract file. */
class ReportingEventContractIT extends EventContractSuite {

    @Autowired
    TestTenants tenants;

    @Autowired
    TestEvents events;

    @Autowired
    PlatformCalendar calendar;

    @Override
    protected void publishEveryType() {
        var office = new TestOffice(tenants.office(), tenants);
        var agency = new TestAgency(tenants.agencyUnder(office.id()), tenants);
        new TestPolicies(events).ofAgency(agency.id(), "own-rules", 1, "teams.minimum", "COUNT", 1);
        agency.send(agency.posted("e1", "v1", "s1", "b1", 90));
        answerAReport(office, agency, calendar.thisYear() - 1 + "-Q3");
        inspect(office, agency);
    }

    private void inspect(TestOffice office, TestAgency agency) {
        String today = calendar.today().toString();
        var finding = Map.of("problem", "台账不全", "dueOn", today);
        var inspection = Map.of(
                "inspected",
                agency.id().value(),
                "inspector",
                "检查组",
                "inspectedOn",
                today,
                "summary",
                "总体较好",
                "findings",
                List.of(finding));
        var made = office.officer().post("/inspections", inspection);
        String path = "/inspections/" + made.id();
        agency.committee()
                .awaitAt("/inspections", page -> assertThat(page.path("total").asLong())
                        .isEqualTo(1));
        var rectification = Map.of("done", "已补齐", "doneBy", "办公室", "doneOn", today);
        agency.committee()
                .post(
                        path + "/findings/1/closure",
                        rectification,
                        agency.committee().get(path).etag());
        office.officer().awaitAt(path, shown -> assertThat(
                        shown.path("state").path("stage").asString())
                .isEqualTo("CLOSED"));
        office.officer()
                .post(
                        path + "/withdrawal",
                        Map.of("reason", "登记有误"),
                        office.officer().get(path).etag());
    }

    private static void answerAReport(TestOffice office, TestAgency agency, String period) {
        String report = "/rollup/" + period + "/reports/" + agency.id();
        assertThat(office.officer()
                        .post(report + "/reminder", Map.of("note", "请尽快报送"))
                        .status())
                .isEqualTo(200);
        agency.committee().post("/summaries/" + period + "/submission");
        office.officer().awaitAt(report, line -> assertThat(line.path("state").asString())
                .isEqualTo("RECEIVED"));
        int version = office.officer().read(report).path("version").asInt();
        office.officer().post(report + "/return", Map.of("version", version, "reason", "时长与台账不符"));
        office.officer().post(report + "/acceptance", Map.of("version", version));
    }
}
