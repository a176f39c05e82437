package cn.volunteering.demoyear;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.demoyear.DemoYear.Person;
import cn.volunteering.demoyear.DemoYear.Project;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemoYearTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    /** The first day of each month, so that each state of a year is seen. */
    static Stream<DemoYear> years() {
        return Stream.iterate(LocalDate.of(2026, 1, 1), day -> day.plusMonths(1))
                .limit(13)
                .flatMap(day -> Stream.of("qh-jtt", "nx-gxt", "year-a-qh04").map(tenant -> DemoYear.of(tenant, day)));
    }

    @Test
    void ofWhenAskedAgainReturnsTheSameYear() {
        assertThat(DemoYear.of("nx-gxt", DAY).toString())
                .isEqualTo(DemoYear.of("nx-gxt", DAY).toString());
    }

    @Test
    void ofWhenTheNumberIsTheSameReturnsTheSameYear() {
        assertThat(DemoYear.of("year-a-qh07", DAY)).isEqualTo(DemoYear.of("year-b-nx07", DAY));
        assertThat(DemoYear.of("year-a-qh07", DAY)).isNotEqualTo(DemoYear.of("year-a-qh08", DAY));
    }

    @Test
    void ofWhenSeenLaterHasTheSameServiceUntilThen() {
        var earlier = DemoYear.of("nx-gxt", DAY);
        var later = DemoYear.of("nx-gxt", DAY.plusDays(31));

        assertThat(later.personIds()).containsAll(earlier.personIds().toList());
        assertThat(later.minutesIn(2026)).isGreaterThan(earlier.minutesIn(2026));
        assertThat(ends(later)).containsAll(ends(earlier).toList());
    }

    private static Stream<String> ends(DemoYear year) {
        return year.presences().stream()
                .map(each -> each.person().id() + each.activity().id() + each.from() + each.to());
    }

    @ParameterizedTest
    @MethodSource("years")
    void peopleAreEvidentlyArtificial(DemoYear year) {
        assertThat(year.people()).hasSizeGreaterThan(150).allSatisfy(person -> {
            assertThat(person.name()).matches("演示\\d{3}");
            assertThat(person.document()).startsWith("演示-");
        });
        assertThat(year.people()).extracting(Person::document).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("years")
    void nobodyServesBeforeJoiningOrAfterLeavingOrInTheFuture(DemoYear year) {
        assertThat(year.presences()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.person().isOnRosterAt(each.activity().day())).isTrue();
            assertThat(each.person().hasAgreed()).isTrue();
            assertThat(each.activity().day()).isBefore(year.today());
            assertThat(each.end()).isAfter(each.from());
        });
    }

    @ParameterizedTest
    @MethodSource("years")
    void nobodyIsInTwoPlacesAtOnce(DemoYear year) {
        assertThat(year.presences().stream()
                        .collect(Collectors.groupingBy(
                                each -> each.person().id() + each.activity().day(), Collectors.counting()))
                        .values())
                .allMatch(presences -> presences == 1);
    }

    @ParameterizedTest
    @MethodSource("years")
    void hoursOfUnfiledProjectsDoNotExist(DemoYear year) {
        var unfiled = year.projects().stream()
                .filter(project -> project.filedAt() == null)
                .map(Project::id)
                .collect(Collectors.toSet());

        assertThat(unfiled).isNotEmpty();
        assertThat(year.presences())
                .extracting(each -> each.activity().project())
                .doesNotContainAnyElementsOf(unfiled);
    }

    @Test
    void aYearHasEveryFateOfARecord() {
        assertThat(DemoYear.of("nx-gxt", DAY).presences())
                .extracting(Presence::fate)
                .contains(Presence.Fate.values());
    }
}
