package cn.volunteering.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.contract.EventContractSuite;
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
