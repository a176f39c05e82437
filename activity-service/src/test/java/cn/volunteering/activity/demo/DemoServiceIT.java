package cn.volunteering.activity.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.demoyear.DemoYear;
import cn.volunteering.demoyear.Presence;
import cn.volunteering.messaging.EventEnvelope;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestTenant;
import cn.volunteering.testsupport.TestTenants;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A demo agency gets the activities and hours of a generated year, and their events carry every minute. */
@PlatformTest
@TestPropertySource(properties = "demo.tenants=t-*")
class DemoServiceIT {

    @Autowired
    TestTenants tenants;

    @Autowired
    DemoService service;

    private static final class Agency extends TestTenant {

        Agency(TestTenants tenants) {
            super(tenants.agency(), "activity", tenants);
        }
    }

    @Test
    void aMarkedAgencyIsFilledAndItsEventsCarryEveryMinute() {
        var agency = new Agency(tenants);
        var year = DemoYear.of(agency.id().value(), LocalDate.now(DemoYear.ZONE));

        tenants.rename(agency.id(), "演示单位");

        agency.committee().awaitAt("/projects", projects -> assertThat(
                        projects.path("total").asLong())
                .isEqualTo(year.projects().size()));
        agency.inside(() -> assertThat(service.isComplete(year)).isTrue());
        agency.inside(() -> service.store(year));
        assertThat(agency.committee().read("/activities?size=1").path("total").asLong())
                .isEqualTo(year.activities().size());
        assertThat(minutes(agency.awaitEvents("activity.events.v1", expectedEvents(year))))
                .isEqualTo(year.presences().stream()
                        .mapToLong(Presence::countedMinutes)
                        .sum());
    }

    /** Returns the number of events: two for each filed project and changed record, one for everything else. */
    private static int expectedEvents(DemoYear year) {
        long projects = year.projects().stream()
                .filter(project -> project.filedAt() != null)
                .count();
        long records = year.presences().stream()
                .mapToLong(each -> switch (each.fate()) {
                    case UNREVIEWED, REJECTED -> 0;
                    case CONFIRMED -> 1;
                    case CORRECTED, VOIDED -> 2;
                })
                .sum();
        return Math.toIntExact(2 * projects + year.activities().size() + records);
    }

    private static long minutes(List<EventEnvelope> events) {
        Map<String, Long> byRecord = new HashMap<>();
        events.stream()
                .filter(event -> event.type().contains(".hours-"))
                .forEach(event -> byRecord.put(
                        event.subject(), event.data().path("minutes").asLong()));
        return byRecord.values().stream().mapToLong(Long::longValue).sum();
    }
}
