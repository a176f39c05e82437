package cn.volunteering.reporting.verdict;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.policy.Citation;
import cn.volunteering.policy.ClauseId;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.reporting.indicator.Amount;
import cn.volunteering.reporting.indicator.Contributors;
import cn.volunteering.reporting.indicator.Judgement;
import cn.volunteering.reporting.indicator.Outcome;
import cn.volunteering.reporting.indicator.Period;
import cn.volunteering.reporting.indicator.Subject;
import cn.volunteering.reporting.indicator.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearVerdictsTest {

    private static final Period TODAY = Period.at(LocalDate.of(2026, 11, 29));
    private static final Period TOMORROW = Period.at(LocalDate.of(2026, 11, 30));

    @Test
    void replacedByOtherNumbersPublishesThem() {
        var before = results(verdict(Subject.UNIT, TODAY, 54));
        var after = results(verdict(Subject.UNIT, TODAY, 55));

        assertThatDecision(before.replacedBy(after))
                .hasState(after)
                .publishes(ComplianceEvaluated.class)
                .satisfies(event -> {
                    var line = event.verdicts().getFirst();
                    assertThat(line.numerator()).isEqualTo(55);
                    assertThat(line.denominator()).isEqualTo(137);
                    assertThat(line.clause()).isEqualTo(new ClauseId("QH-45"));
                });
    }

    @Test
    void replacedByTheSameNumbersOfAnotherDayPublishesNothing() {
        var after = results(verdict(Subject.UNIT, TOMORROW, 55));

        assertThatDecision(results(verdict(Subject.UNIT, TODAY, 55)).replacedBy(after))
                .hasState(after)
                .hasNoEvents();
    }

    @Test
    void replacedByNothingPublishesThatTheRuleIsGone() {
        assertThatDecision(results(verdict(Subject.UNIT, TODAY, 55)).replacedBy(results()))
                .publishes(ComplianceEvaluated.class)
                .satisfies(event -> assertThat(event.verdicts()).isEmpty());
    }

    @Test
    void replacedByVerdictsAboutPeoplePublishesNothing() {
        var person = new Subject(Subject.Kind.PERSON, "v1");
        var after = results(verdict(person, Period.year(2026), 1200));

        assertThatDecision(results().replacedBy(after)).hasState(after).hasNoEvents();
        assertThatDecision(after.replacedBy(results())).hasNoEvents();
    }

    private static YearVerdicts results(Verdict... verdicts) {
        return YearVerdicts.of(2026, "registered-volunteers", List.of(verdicts));
    }

    private static Verdict verdict(Subject subject, Period period, long registered) {
        var citation = new Citation(new PolicyId("qinghai-organ-2018-4"), 1, new ClauseId("QH-45"));
        return new Verdict(
                "registered-volunteers",
                subject,
                period,
                Amount.of(registered, 137),
                new Judgement(40, Outcome.PASS, 0, citation),
                null,
                Contributors.NONE,
                Contributors.NONE,
                List.of(),
                List.of());
    }
}
