package cn.volunteering.activity.annualplan;

import static cn.volunteering.activity.schedule.ActivityBuilder.anActivity;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.activity.annualplan.PlanProgress.Outcome;
import cn.volunteering.activity.roster.People;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityBuilder;
import cn.volunteering.activity.vocabulary.TermId;
import cn.volunteering.activity.vocabulary.Theme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A plan against the activities of the year; those of the builder are on 21 November 2026, in the fourth quarter. */
class PlanProgressTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final String SOCIETY = "CARE/SOCIETY";
    private static final String NATURE = "CARE/NATURE";

    @Test
    void lineIsMetAtItsNumberAndOpenOneBelowUntilTheQuarterIsOver() {
        var two = List.of(item(4, SOCIETY, 2));

        assertThat(outcomes(two, LAST_DAY, held(SOCIETY), held(SOCIETY))).containsExactly(Outcome.MET);
        assertThat(outcomes(two, LAST_DAY, held(SOCIETY))).containsExactly(Outcome.OPEN);
        assertThat(outcomes(two, LAST_DAY.plusDays(1), held(SOCIETY))).containsExactly(Outcome.SHORT);
    }

    @Test
    void activityWithAnotherThemeCountsInTheLineForAnyActivityOrIsUnplanned() {
        var any = List.of(item(4, SOCIETY, 1), item(4, null, 1));
        var themed = List.of(item(4, SOCIETY, 1));

        assertThat(outcomes(any, LAST_DAY, held(SOCIETY), held(NATURE))).containsExactly(Outcome.MET, Outcome.MET);
        assertThat(outcomes(themed, LAST_DAY, held(SOCIETY), held(NATURE)))
                .containsExactly(Outcome.MET, Outcome.UNPLANNED);
    }

    @Test
    void activityWithTwoPlannedThemesCountsInBothLines() {
        var both = List.of(item(4, SOCIETY, 1), item(4, NATURE, 1));

        assertThat(outcomes(both, LAST_DAY, held(SOCIETY, NATURE))).containsExactly(Outcome.MET, Outcome.MET);
    }

    @Test
    void activityOfAnotherQuarterDoesNotCount() {
        var lines =
                progress(List.of(item(3, SOCIETY, 1)), LAST_DAY, held(SOCIETY)).lines();

        assertThat(lines).extracting(PlanProgress.Line::outcome).containsExactly(Outcome.SHORT, Outcome.UNPLANNED);
        assertThat(lines).extracting(PlanProgress.Line::quarter).containsExactly(3, 4);
    }

    @Test
    void upcomingActivitiesAreKeptApartAndCancelledOnesLeftOut() {
        var upcoming = about(SOCIETY).recruiting();
        var cancelled = about(SOCIETY).planned().cancel("暴雨").orThrow();

        assertThat(progress(List.of(item(4, SOCIETY, 2)), LAST_DAY, held(SOCIETY), upcoming, cancelled)
                        .lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.held()).isEqualTo(1);
                    assertThat(line.upcoming()).isEqualTo(1);
                    assertThat(line.missing()).isEqualTo(1);
                });
    }

    @Test
    void itemsOfOneQuarterAndThemeAreOneLine() {
        var twice = List.of(item(4, SOCIETY, 1), item(4, SOCIETY, 2));

        assertThat(progress(twice, LAST_DAY).lines()).singleElement().satisfies(line -> assertThat(line.planned())
                .isEqualTo(3));
    }

    private static List<Outcome> outcomes(List<PlanItem> items, LocalDate today, Activity... activities) {
        return progress(items, today, activities).lines().stream()
                .map(PlanProgress.Line::outcome)
                .toList();
    }

    private static PlanProgress progress(List<PlanItem> items, LocalDate today, Activity... activities) {
        var by = new Signature(People.COMMITTEE, Instant.parse("2026-01-05T02:00:00Z"));
        return PlanProgress.of(new Edition(1, items, by, by), List.of(activities), 2026, today);
    }

    private static PlanItem item(int quarter, @Nullable String theme, int activities) {
        return new PlanItem(quarter, "劝导", theme == null ? null : new Theme(new TermId(theme), theme), activities);
    }

    private static Activity held(String... themes) {
        return about(themes).ended();
    }

    private static ActivityBuilder about(String... themes) {
        return anActivity().about(themes);
    }
}
