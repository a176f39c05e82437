package cn.volunteering.activity;

import static cn.volunteering.activity.Reviews.attendance;

import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.testsupport.contract.EventContractSuite;
import java.time.Duration;
import java.util.List;
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
        var id = new ActivityId(agency.runningActivity(5));
        String activity = "/activities/" + id.value();
        clock.pass(Duration.ofHours(3));
        var attested = Map.of("startedAt", "2026-11-21T01:00:00Z", "endedAt", "2026-11-21T02:00:00Z");
        agency.liaison().put(activity + "/attendances/volunteer-1", attested, "\"0\"");
        agency.liaison().post(activity + "/end");
        agency.committee()
                .post(
                        activity + "/hours-review",
                        Map.of("confirm", List.of(attendance(id, 1).value())));
        var amended = Map.of("startedAt", "2026-11-21T01:00:00Z", "endedAt", "2026-11-21T01:30:00Z", "reason", "误记");
        agency.liaison().post(activity + "/attendances/volunteer-1/amendment", amended);
        agency.committee().post(activity + "/attendances/volunteer-1/amendment/approval");
        String claim = "/outside-claims/"
                + agency.volunteer(1).post("/outside-claims", anOutsideClaim()).id();
        agency.liaison().post(claim + "/check");
        agency.committee().post(claim + "/confirmation");
    }

    private static Map<String, Object> anOutsideClaim() {
        return Map.of(
                "organiser", "万达社区",
                "startedAt", "2026-11-20T01:00:00Z",
                "endedAt", "2026-11-20T02:00:00Z",
                "content", "社区助老",
                "proof", "社区证明");
    }
}
