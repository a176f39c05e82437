package cn.volunteering.reporting.totals;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.reporting.facts.Activity;
import cn.volunteering.reporting.facts.ActivityId;
import cn.volunteering.reporting.facts.Evidence;
import cn.volunteering.reporting.facts.FiledProject;
import cn.volunteering.reporting.facts.OutsideService;
import cn.volunteering.reporting.facts.ProjectId;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.facts.VolunteerId;
import cn.volunteering.reporting.totals.PersonYear.Service;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class YearTotalsTest {

    private static final Instant NOON = Instant.parse("2026-03-05T04:00:00Z");

    @Test
    void ofWhenNobodyServedIsEmpty() {
        assertThat(YearTotals.of(List.of(), Organisers.UNKNOWN))
                .isEqualTo(new YearTotals(0, 0, 0, List.of(), List.of()));
    }

    @Test
    void ofWhenAPersonMovedCountsOnceInAllAndInEachUnitForWhatWasServedThere() {
        var totals = YearTotals.of(
                List.of(
                        person("v1", service("a1", "s1", "b1", 60), service("a2", "s2", "b1", 30)),
                        person("v2", service("a1", "s1", null, 45))),
                Organisers.UNKNOWN);

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
        var totals = YearTotals.of(
                List.of(person("v1", service("a1", "s1", "b1", 60), service("a1", "s2", "b1", -60))),
                Organisers.UNKNOWN);

        assertThat(totals.minutes()).isZero();
        assertThat(totals.participants()).isZero();
        assertThat(totals.activities()).isZero();
    }

    @Test
    void ofWhenOneMinuteIsLeftCountsThePerson() {
        var totals = YearTotals.of(
                List.of(person("v1", service("a1", "s1", "b1", 60), service("a1", "s1", "b1", -59))),
                Organisers.UNKNOWN);

        assertThat(totals.participants()).isEqualTo(1);
        assertThat(totals.activities()).isEqualTo(1);
    }

    @Test
    void ofWhenBranchesAndSectionsOrganiseJointlyCreditsTheActivityToEachWhoeverServed() {
        var joint = new Activity(
                new ActivityId("a1"),
                new ProjectId("p1"),
                "文明交通劝导",
                "SELF_ORGANISED",
                "CLOSED",
                List.of(new UnitId("b1"), new UnitId("b2")),
                null,
                null,
                NOON,
                NOON);
        var project = new FiledProject(new ProjectId("p1"), "文明交通", new UnitId("s1"), List.of(new UnitId("s3")), NOON);

        var totals = YearTotals.of(
                List.of(person("v1", service("a1", "s2", "b3", 60), service("a2", "s2", "b3", 60))),
                Organisers.of(List.of(joint), List.of(project)));

        assertThat(totals.activities()).isEqualTo(2);
        assertThat(totals.branches())
                .containsExactly(
                        new UnitTotal(new UnitId("b1"), 0, 0, 1),
                        new UnitTotal(new UnitId("b2"), 0, 0, 1),
                        new UnitTotal(new UnitId("b3"), 120, 1, 1));
        assertThat(totals.sections())
                .containsExactly(
                        new UnitTotal(new UnitId("s1"), 0, 0, 1),
                        new UnitTotal(new UnitId("s2"), 120, 1, 1),
                        new UnitTotal(new UnitId("s3"), 0, 0, 1));
    }

    @Test
    void ofWhenACommunityOrganisedCountsMinutesAndPeopleButNoActivity() {
        var outside = new OutsideService(new ActivityId("o1"), "社区助老", NOON, NOON);

        var totals = YearTotals.of(
                List.of(person("v1", service("o1", "s1", "b1", 60))),
                Organisers.of(List.of(outside.activity()), List.of()));

        assertThat(totals.minutes()).isEqualTo(60);
        assertThat(totals.participants()).isEqualTo(1);
        assertThat(totals.activities()).isZero();
        assertThat(totals.sections()).containsExactly(new UnitTotal(new UnitId("s1"), 60, 1, 0));
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
