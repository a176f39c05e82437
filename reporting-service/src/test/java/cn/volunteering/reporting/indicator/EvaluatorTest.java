package cn.volunteering.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluatorTest {

    private static final String REGISTERED = "registered-volunteers.minimum-percent";

    @Test
    void theMandateDecidesAndTheOwnTargetStandsBeside() {
        var verdict = AYear.inQinghai("NATIONAL_CIVILISED_UNIT")
                .setting(REGISTERED, 50)
                .roster(55)
                .staff("2026-12", 130, 7)
                .verdictOf(new RegisteredVolunteers());

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASS);
        assertThat(verdict.decisive().threshold()).isEqualTo(40);
        assertThat(verdict.decisive().citation().policy().value()).isEqualTo("qinghai-organ-2018-4");
        assertThat(verdict.own()).isNotNull();
        assertThat(verdict.own().threshold()).isEqualTo(50);
        assertThat(verdict.own().outcome()).isEqualTo(Outcome.FAIL);
        assertThat(verdict.own().shortfall()).isEqualTo(14); // 68.5 → 69
        assertThat(verdict.own().citation().clause().value()).isEqualTo("C-1");
        assertThat(verdict.own().citation().version()).isEqualTo(3);
    }

    @Test
    void anOwnTargetThatIsLooserDoesNotDecide() {
        var verdict = AYear.inQinghai("NATIONAL_CIVILISED_UNIT")
                .setting(REGISTERED, 20)
                .roster(54)
                .staff("2026-12", 130, 7)
                .verdictOf(new RegisteredVolunteers());

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(verdict.own()).extracting(Judgement::outcome).isEqualTo(Outcome.PASS);
    }

    @Test
    void withoutAMandateTheOwnRuleDecidesAlone() {
        var verdict = AYear.inNingxia().roster(1).verdictOf(new Participation());

        assertThat(verdict.decisive().citation().policy().value()).isEqualTo("ningxia-department-2020-11");
        assertThat(verdict.own()).isNull();
    }

    @Test
    void withoutAThresholdThereIsNoVerdict() {
        assertThat(AYear.inQinghai().roster(1).judgedBy(new Participation())).isEmpty();
    }

    @Test
    void aStricterMandateRaisesTheThreshold() {
        var verdict = AYear.inQinghai("NATIONAL_CIVILISED_UNIT")
                .mandating(REGISTERED, 41)
                .roster(56)
                .staff("2026-12", 130, 7)
                .verdictOf(new RegisteredVolunteers());

        assertThat(verdict.decisive().threshold()).isEqualTo(41);
        assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL); // 56.17 → 57
    }

    @Test
    void aVerdictListsABoundedNumberOfContributors() {
        var verdict = AYear.inNingxia().roster(250).verdictOf(new Participation());

        assertThat(verdict.missing().total()).isEqualTo(250);
        assertThat(verdict.missing().listed()).hasSize(Contributors.LIMIT);
    }

    @Test
    void periodsThatHaveNotBegunAreNotJudged() {
        var year = AYear.inNingxia().branch("b1").roster(1).on("2026-06-30");

        assertThat(year.judgedBy(new QuarterlyBranchActivities())).hasSize(2);
        assertThat(year.on("2026-07-01").judgedBy(new QuarterlyBranchActivities()))
                .hasSize(3);
    }

    @Test
    void twoIndicatorsOfOneKeyAreAMistake() {
        var twice = List.<Indicator>of(new Participation(), new Participation());

        assertThatThrownBy(() -> new Evaluator(twice, List.of())).isInstanceOf(IllegalStateException.class);
    }
}
