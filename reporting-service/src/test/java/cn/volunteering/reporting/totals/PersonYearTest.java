package cn.volunteering.reporting.totals;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.reporting.facts.ActivityId;
import cn.volunteering.reporting.facts.Evidence;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.facts.VolunteerId;
import cn.volunteering.reporting.totals.PersonYear.Service;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonYearTest {

    @Test
    void servicesWhenTakenBackInFullAreLeftOutAndOneMinuteStays() {
        var person = person(
                service("void", Evidence.MEASURED, 0),
                service("regraded", Evidence.MEASURED, 0),
                service("regraded", Evidence.ATTESTED, 45),
                service("shortened", Evidence.MEASURED, 1));

        assertThat(person.services())
                .containsExactly(
                        service("regraded", Evidence.ATTESTED, 45), service("shortened", Evidence.MEASURED, 1));
        assertThat(person.minutes()).isEqualTo(46);
        assertThat(person.entries()).isEqualTo(8);
    }

    private static PersonYear person(Service... services) {
        return new PersonYear(new VolunteerId("v1"), 2026, 8, List.of(services));
    }

    private static Service service(String activity, Evidence evidence, long minutes) {
        return new Service(new ActivityId(activity), new UnitId("s1"), null, minutes, evidence);
    }
}
