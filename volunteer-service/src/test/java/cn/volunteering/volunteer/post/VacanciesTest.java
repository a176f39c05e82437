package cn.volunteering.volunteer.post;

import static cn.volunteering.volunteer.roster.VolunteerFixture.SECTION;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.volunteer.roster.VolunteerId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VacanciesTest {

    private static final Vacancies.Empty NO_GROUP = new Vacancies.Empty(Body.LEADING_GROUP, null);
    private static final Vacancies.Empty NO_OFFICE = new Vacancies.Empty(Body.OFFICE, null);

    @Test
    void everyBodyOfAUnitWithoutPostsIsEmptySinceEver() {
        assertThat(Vacancies.among(List.of()).empty())
                .containsExactly(NO_GROUP, NO_OFFICE, new Vacancies.Empty(Body.DESIGNATED_PERSONS, null));
    }

    @Test
    void aBodyIsEmptySinceItsLastPersonLeft() {
        var vacancies = Vacancies.among(List.of(
                post("p1", "2026-01-01", "2026-06-30", null),
                post("p2", "2026-01-01", "2026-09-01", null),
                post("mistake", "2026-10-01", "2026-10-01", null)));

        assertThat(vacancies.empty())
                .containsExactly(
                        NO_GROUP,
                        NO_OFFICE,
                        new Vacancies.Empty(Body.DESIGNATED_PERSONS, LocalDate.parse("2026-09-01")));
        assertThat(vacancies.toFill()).extracting(post -> post.id().value()).containsExactly("p1", "p2");
    }

    @Test
    void aVacancyEndsWithTheAppointmentThatFillsItAndOnlyWithThat() {
        var former = post("p1", "2026-01-01", "2026-06-30", null);
        var another = post("p2", "2026-01-01", null, null);

        assertThat(Vacancies.among(List.of(former, another)).toFill()).containsExactly(former);
        assertThat(Vacancies.among(List.of(former, another)).empty()).containsExactly(NO_GROUP, NO_OFFICE);
        assertThat(Vacancies.among(List.of(former, post("p3", "2026-07-30", null, "p1")))
                        .toFill())
                .isEmpty();
    }

    @Test
    void theTermCountsFromTheFirstVacantDay() {
        ReappointmentTerm thirtyDays = _ -> 30;

        assertThat(thirtyDays.dueFor(LocalDate.parse("2026-06-30"))).isEqualTo("2026-07-30");
    }

    private static Post post(String id, String from, @Nullable String until, @Nullable String succeeds) {
        return new Post(
                new PostId(id),
                Body.DESIGNATED_PERSONS,
                new VolunteerId("v1"),
                SECTION,
                "专人",
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                until == null ? null : Ending.LEFT,
                succeeds == null ? null : new PostId(succeeds),
                null);
    }
}
