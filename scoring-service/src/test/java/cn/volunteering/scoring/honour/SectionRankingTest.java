package cn.volunteering.scoring.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.volunteering.scoring.honour.SectionRanking.Figures;
import cn.volunteering.scoring.honour.SectionRanking.Line;
import cn.volunteering.scoring.hours.UnitId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionRankingTest {

    @Test
    void equalFiguresShareARankAndTheNextIsSkipped() {
        var ranking = SectionRanking.of(
                List.of(section("a", 600, 3, 5, 4), section("b", 600, 3, 5, 4), section("c", 599, 3, 5, 4)));

        assertThat(ranking.lines())
                .extracting(line -> line.figures().section().value(), Line::byMinutes, Line::overall)
                .containsExactly(tuple("a", 1, 1), tuple("b", 1, 1), tuple("c", 3, 3));
    }

    @Test
    void sharesAreComparedWithoutRounding() {
        var ranking = SectionRanking.of(List.of(section("third", 0, 1, 3, 0), section("rounded", 0, 333, 1000, 0)));

        assertThat(ranking.lines())
                .extracting(line -> line.figures().section().value(), Line::byParticipation)
                .containsExactly(tuple("third", 1), tuple("rounded", 2));
    }

    @Test
    void aSectionWithoutPeopleComesLastByParticipation() {
        var ranking = SectionRanking.of(List.of(section("none", 60, 1, 0, 1), section("some", 60, 0, 4, 1)));

        assertThat(ranking.lines())
                .extracting(line -> line.figures().section().value(), Line::byParticipation)
                .containsExactly(tuple("some", 1), tuple("none", 2));
    }

    @Test
    void theOverallRankFollowsTheSumOfTheThree() {
        var ranking = SectionRanking.of(List.of(
                section("busy", 900, 1, 10, 9), section("broad", 600, 9, 10, 6), section("late", 300, 5, 10, 3)));

        assertThat(ranking.lines())
                .extracting(
                        line -> line.figures().section().value(),
                        Line::byMinutes,
                        Line::byParticipation,
                        Line::byActivities,
                        Line::overall)
                .containsExactly(tuple("broad", 2, 1, 2, 1), tuple("busy", 1, 3, 1, 1), tuple("late", 3, 2, 3, 3));
    }

    private static Figures section(String id, long minutes, long participants, long people, long activities) {
        return new Figures(new UnitId(id), minutes, participants, people, activities);
    }
}
