package cn.volunteering.activity;

import cn.volunteering.testsupport.contract.EventContractSuite;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(ActivityTestConfiguration.class)
class ActivityEventContractIT extends EventContractSuite {

    @Autowired
    TestAgencies agencies;

    @Autowired
    TestClock clock;

    @Override
    protected void publishEveryType() {
        clock.reset();
        var agency = agencies.withVolunteers(1);
        String activity = "/activities/" + agency.runningActivity(5);
        clock.pass(Duration.ofHours(3));
        var attested = Map.of("startedAt", "2026-11-21T01:00:00Z", "endedAt", "2026-11-21T02:00:00Z");
        agency.liaison().put(activity + "/attendances/volunteer-1", attested, "\"0\"");
        agency.liaison().post(activity + "/end");
        agency.committee().post(activity + "/hours-review", Map.of("all", true));
    }
}
