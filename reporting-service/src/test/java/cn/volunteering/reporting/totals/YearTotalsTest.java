package cn.volunteering.reporting.totals;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.reporting.facts.ActivityId;
import cn.volunteering.reporting.facts.Evidence;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.facts.VolunteerId;
import cn.volunteering.reporting.totals.PersonYear.Service;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class YearTotalsTest {

    @Test
    void ofWhenNobodyServedIsEmpty() {
        assertThat(YearTotals.of(List.of())).isEqualTo(new YearTotals(0, 0, 0, List.of(), List.of()));
    }

    @Test
    void ofWhenAPersonMovedCountsOnceInAllAndInEachUnitForWhatWasServedThere() {
        var totals = YearTotals.of(List.of(
                person("v1", service("a1", "s1", "b1", 60), service("a2", "s2", "b1", 30)),
                person("v2", service("a1", "s1", null, 45))));

        assertThat(totals.minutes()).isEqualTo(135);
        assertThat(totals.participants()).isEqualTo(2);
        assertThat(totals.activities()).isEqualTo(2);
        assertThat(totals.sections())
                .containsExactly(new UnitTotal(new UnitId("s1"), 105, 2, 1), new UnitTotal(new UnitId("s2"), 30, 1, 1));
        assertThat(totals.branches())
                .containsExactly(new UnitTotal(null, 45, 1, 1), new UnitTotal(new UnitId("b1"), 90, 1, 2));
    }

    @Test
    void ofWhenEverythingWasReversedCountsNobody() {
        var totals =
                YearTotals.of(List.of(person("v1", service("a1", "s1", "b1", 60), service("a1", "s2", "b1", -60))));

        assertThat(totals.minutes()).isZero();
        assertThat(totals.participants()).isZero();
        assertThat(totals.activities()).isZero();
    }

    @Test
    void ofWhenOneMinuteIsLeftCountsThePerson() {
        var totals =
                YearTotals.of(List.of(person("v1", service("a1", "s1", "b1", 60), service("a1", "s1", "b1", -59))));

        assertThat(totals.participants()).isEqualTo(1);
        assertThat(totals.activities()).isEqualTo(1);
    }

    private static PersonYear person(String id, Service... services) {
        return new PersonYear(new VolunteerId(id), 2026, services.length, List.of(services));
    }

    private static Service service(String activity, String section, @Nullable String branch, long minutes) {
        return new Service(
                new ActivityId(activity),
                new UnitId(section),
                branch == null ? null : new UnitId(branch),
                minutes,
                Evidence.MEASURED);
    }
}
