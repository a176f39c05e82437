package cn.volunteering.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.policy.CitedValue;
import cn.volunteering.policy.ClauseId;
import cn.volunteering.policy.Direction;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.policy.PolicyKey;
import cn.volunteering.policy.PolicyValue;
import cn.volunteering.policy.Scope;
import cn.volunteering.policy.Value;
import cn.volunteering.policy.ValueType;
import cn.volunteering.reporting.indicator.Bearing;
import cn.volunteering.reporting.indicator.Cadence;
import cn.volunteering.reporting.indicator.Comparison;
import cn.volunteering.reporting.indicator.Counter;
import cn.volunteering.reporting.indicator.Declaration;
import cn.volunteering.reporting.indicator.Outcome;
import cn.volunteering.reporting.indicator.Subject;
import cn.volunteering.reporting.rollup.IndicatorEffect.Reason;
import cn.volunteering.reporting.rollup.IndicatorEffect.Then;
import cn.volunteering.reporting.summary.IndicatorFigure;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a stricter or looser demand means for reported figures: 137 staff, 54 or 55 of them registered (QH-45). */
class IndicatorEffectTest {

    @Test
    void aStricterDemandFailsTheSameAmountWithItsShortfall() {
        var effect = registered(figure("PASS", 55L, 137L, 40), demand(40), demand(41));

        assertThat(effect.isChanged()).isTrue();
        assertThat(judged(effect))
                .extracting("outcome", "threshold", "shortfall")
                .containsExactly(Outcome.FAIL, 41L, 2L);
    }

    @Test
    void aLooserDemandPassesFromItsNumberOn() {
        assertThat(judged(registered(figure("FAIL", 53L, 137L, 40), demand(40), demand(39))))
                .extracting("outcome", "shortfall")
                .containsExactly(Outcome.FAIL, 1L); // 53.43 → 54
        assertThat(judged(registered(figure("FAIL", 54L, 137L, 40), demand(40), demand(39))))
                .extracting("outcome", "shortfall")
                .containsExactly(Outcome.PASS, 0L);
    }

    @Test
    void aShortfallOfARunningYearOnlyWarns() {
        var effect = IndicatorEffect.of(
                declaration(Comparison.PERCENT, Subject.Kind.UNIT, Cadence.YEAR),
                figure("PASS", 36L, 41L, 80),
                demand(80),
                demand(90),
                true);

        assertThat(judged(effect)).extracting("outcome", "shortfall").containsExactly(Outcome.WARN, 1L);
    }

    @Test
    void theSameDemandChangesNothing() {
        assertThat(registered(figure("PASS", 55L, 137L, 40), demand(40), demand(40))
                        .then())
                .isEqualTo(new Then.Unchanged());
    }

    @Test
    void anAmountThatIsNotKnownStaysNotAssessable() {
        assertThat(registered(figure("NOT_ASSESSABLE", null, null, 40), demand(40), demand(41))
                        .then())
                .isEqualTo(new Then.Unchanged());
    }

    @Test
    void figuresThatAreNotReportedShowNothing() {
        assertThat(registered(null, null, demand(40)).then()).isEqualTo(new Then.Unknown(Reason.NOT_REPORTED));
        assertThat(registered(figure("PASS", 55L, 137L, 40), demand(40), null).then())
                .isEqualTo(new Then.Unknown(Reason.NOT_DEMANDED));
    }

    @Test
    void figuresThatCountSectionsOrHalvesDoNotShowANewNumber() {
        var groups = new IndicatorFigure("SECTION", "FAIL", 5L, 6L, 1, 6, 1);
        var halves = new IndicatorFigure("UNIT", "FAIL", 1L, 2L, 1, 2, 1);

        assertThat(counted(Subject.Kind.SECTION, groups).then()).isEqualTo(new Then.Unknown(Reason.COUNTED));
        assertThat(counted(Subject.Kind.UNIT, halves).then()).isEqualTo(new Then.Unknown(Reason.COUNTED));
        assertThat(judged(counted(Subject.Kind.UNIT, new IndicatorFigure("UNIT", "PASS", 2L, null, 1, 2, 0))))
                .extracting("outcome", "shortfall")
                .containsExactly(Outcome.FAIL, 1L);
    }

    @Test
    void anAgencysOwnRuleStandsWhereTheDraftLetsIt() {
        assertThat(registered(figure("PASS", 55L, 137L, 30), null, overridable(50))
                        .then())
                .isEqualTo(new Then.Unchanged());
        assertThat(judged(registered(figure("PASS", 55L, 137L, 30), null, demand(50))))
                .extracting("outcome")
                .isEqualTo(Outcome.FAIL);
    }

    private static IndicatorEffect registered(
            @Nullable IndicatorFigure figure, @Nullable CitedValue now, @Nullable CitedValue then) {
        return IndicatorEffect.of(
                declaration(Comparison.PERCENT, Subject.Kind.UNIT, Cadence.AT_DATE), figure, now, then, true);
    }

    private static IndicatorEffect counted(Subject.Kind subject, IndicatorFigure figure) {
        return IndicatorEffect.of(
                declaration(Comparison.COUNT, subject, Cadence.YEAR_OR_HALVES), figure, demand(2), demand(3), false);
    }

    private static Object judged(IndicatorEffect effect) {
        assertThat(effect.then()).isInstanceOf(Then.Judged.class);
        return ((Then.Judged) effect.then()).judgement();
    }

    private static IndicatorFigure figure(
            String outcome, @Nullable Long numerator, @Nullable Long denominator, long threshold) {
        return new IndicatorFigure("UNIT", outcome, numerator, denominator, 1, threshold, 0);
    }

    private static CitedValue demand(long number) {
        return cited(number, false);
    }

    private static CitedValue overridable(long number) {
        return cited(number, true);
    }

    private static CitedValue cited(long number, boolean overridable) {
        var set = new PolicyValue(
                new PolicyKey("any"),
                ValueType.PERCENT,
                new Value.Whole(number),
                new ClauseId("c1"),
                Direction.AT_LEAST,
                overridable,
                Scope.EVERYONE,
                null,
                null);
        return new CitedValue(new PolicyId("notice"), 1, set);
    }

    private static Declaration declaration(Comparison comparison, Subject.Kind subject, Cadence cadence) {
        return new Declaration(
                "any",
                "指标",
                List.of("QH-45"),
                new PolicyKey("any"),
                comparison,
                Counter.PEOPLE,
                Bearing.COMPLIANCE,
                subject,
                cadence,
                Set.of());
    }
}
