package cn.volunteering.reporting.verdict;

import cn.volunteering.domain.DomainEvent;
import cn.volunteering.policy.ClauseId;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.reporting.indicator.Amount;
import cn.volunteering.reporting.indicator.Outcome;
import cn.volunteering.reporting.indicator.Period;
import cn.volunteering.reporting.indicator.Subject;
import cn.volunteering.reporting.indicator.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts of an indicator on a year changed. Numbers only: verdicts about single people are never published, and
 * nobody behind a number is named.
 *
 * @param verdicts all verdicts of the indicator; empty if its rule is no longer in force
 */
public record ComplianceEvaluated(int year, String indicator, List<Line> verdicts) implements DomainEvent {

    public static final String TYPE = "volunteering.reporting.compliance-evaluated.v1";

    public ComplianceEvaluated {
        verdicts = List.copyOf(verdicts);
    }

    /**
     * One verdict.
     *
     * @param subjectId the section or branch; {@code null} for the unit itself
     * @param numerator {@code null}, like the next two, if the amount is not known
     * @param denominator {@code null} for a plain count, too
     * @param parts the parts of one person or activity, in which the numbers are counted
     */
    public record Line(
            Subject.Kind subject,
            @Nullable String subjectId,
            Period.Kind period,
            LocalDate from,
            LocalDate to,
            Outcome outcome,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable Long parts,
            long threshold,
            long shortfall,
            PolicyId policyId,
            int policyVersion,
            ClauseId clause) {

        static Line of(Verdict verdict) {
            return of(verdict, verdict.period());
        }

        /** Returns the line of a verdict without the day on which a state was judged. */
        static Line undated(Verdict verdict) {
            var period = verdict.period();
            return of(verdict, period.kind() == Period.Kind.DATE ? Period.at(LocalDate.EPOCH) : period);
        }

        private static Line of(Verdict verdict, Period period) {
            Amount amount = verdict.amount();
            var decisive = verdict.decisive();
            return new Line(
                    verdict.subject().kind(),
                    verdict.subject().id(),
                    period.kind(),
                    period.from(),
                    period.to(),
                    decisive.outcome(),
                    amount == null ? null : amount.numerator(),
                    amount == null ? null : amount.denominator(),
                    amount == null ? null : amount.parts(),
                    decisive.threshold(),
                    decisive.shortfall(),
                    decisive.citation().policy(),
                    decisive.citation().version(),
                    decisive.citation().clause());
        }
    }

    static ComplianceEvaluated of(YearVerdicts latest) {
        return new ComplianceEvaluated(
                latest.year(),
                latest.indicator(),
                latest.verdicts().stream().map(Line::of).toList());
    }
}
