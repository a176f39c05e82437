package cn.volunteering.activity.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.HoursConfirmed;
import cn.volunteering.activity.attendance.HoursCorrected;
import cn.volunteering.activity.project.Project;
import cn.volunteering.demoyear.DemoYear;
import cn.volunteering.demoyear.Presence.Fate;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.domain.DomainEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of projects, activities and attendances accept a generated year, whatever the day. */
class DemoAttendancesTest {

    static Stream<DemoYear> years() {
        return Stream.iterate(LocalDate.of(2026, 1, 1), day -> day.plusDays(37))
                .limit(11)
                .map(day -> DemoYear.of("nx-gxt", day));
    }

    private static Stages stages(DemoYear year, DemoYear.Activity activity) {
        Map<String, Project> projects = year.projects().stream()
                .collect(Collectors.toMap(
                        DemoYear.Project::id, each -> DemoProjects.project(each).orThrow()));
        return new Stages(activity, Objects.requireNonNull(projects.get(activity.project())));
    }

    private static List<DomainEvent> events(Decision<?> decision) {
        return decision instanceof Accepted<?> accepted ? accepted.events() : List.of();
    }

    @ParameterizedTest
    @MethodSource("years")
    void activitiesReachTheirProgressByTheRules(DemoYear year) {
        assertThat(year.activities()).isNotEmpty().allSatisfy(activity -> {
            var last = stages(year, activity).last();
            assertThat(last.orThrow().state().name())
                    .isEqualTo(activity.progress().name());
            assertThat(events(last)).hasSize(1);
        });
    }

    @ParameterizedTest
    @MethodSource("years")
    void theEventsOfARecordAddUpToItsMinutes(DemoYear year) {
        assertThat(year.presences()).isNotEmpty().allSatisfy(generated -> {
            var decision = new DemoAttendances(stages(year, generated.activity())).attendance(generated);
            assertThat(minutes(events(decision))).isEqualTo(generated.countedMinutes());
            Attendance attendance = decision.orThrow();
            assertThat(attendance.isConfirmed()).isEqualTo(generated.countedMinutes() > 0);
            assertThat(attendance.isAmended())
                    .isEqualTo(generated.fate() == Fate.CORRECTED || generated.fate() == Fate.VOIDED);
        });
    }

    /** Returns the minutes that count after the last event. */
    private static long minutes(List<DomainEvent> events) {
        return events.stream()
                .mapToLong(event -> switch (event) {
                    case HoursConfirmed confirmed -> confirmed.minutes();
                    case HoursCorrected corrected -> corrected.minutes();
                    default -> 0;
                })
                .reduce(0, (_, later) -> later);
    }

    @ParameterizedTest
    @MethodSource("years")
    void theTimeThatCountsIsReservedInTheAgenda(DemoYear year) {
        assertThat(year.presences()).allSatisfy(generated -> {
            var agenda = new DemoAgendas(stages(year, generated.activity()))
                    .agenda(generated)
                    .orThrow();
            assertThat(agenda.engagements()).hasSize(1);
            assertThat(agenda.counted()).hasSize(generated.countedMinutes() > 0 ? 1 : 0);
        });
    }
}
