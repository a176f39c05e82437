package cn.volunteering.reporting.verdict.web;

import cn.volunteering.policy.reader.CitedTexts;
import cn.volunteering.reporting.indicator.Amount;
import cn.volunteering.reporting.indicator.Bearing;
import cn.volunteering.reporting.indicator.Beside;
import cn.volunteering.reporting.indicator.Comparison;
import cn.volunteering.reporting.indicator.Counter;
import cn.volunteering.reporting.indicator.Declaration;
import cn.volunteering.reporting.indicator.Outcome;
import cn.volunteering.reporting.indicator.Verdict;
import cn.volunteering.reporting.indicator.VerdictWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A verdict in responses: what was measured, by which clause, and who or what is behind it. Compare the outcome, not the
 * numbers: they are counted in parts of a person or activity.
 *
 * @param words the outcome in one sentence
 * @param numerator {@code null}, like the next two, if the amount is not known
 * @param denominator {@code null} for a plain count, too
 * @param parts the parts of one person or activity
 * @param decisive the judgement by the mandate, or by the unit's own rule if there is none
 * @param own the judgement by the unit's own target, shown beside a mandate
 */
record VerdictView(
        String indicator,
        String title,
        List<String> requirements,
        Bearing bearing,
        SubjectView subject,
        PeriodView period,
        Outcome outcome,
        String words,
        Comparison comparison,
        Counter counter,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable Long parts,
        JudgementView decisive,
        @Nullable JudgementView own,
        ContributorsView counted,
        ContributorsView missing,
        List<Beside> beside,
        List<String> remarks) {

    static VerdictView of(Verdict verdict, Declaration declaration, KnownNames names, CitedTexts texts) {
        Amount amount = verdict.amount();
        return new VerdictView(
                declaration.key(),
                declaration.title(),
                declaration.requirements(),
                declaration.bearing(),
                SubjectView.of(verdict.subject(), names),
                PeriodView.of(verdict.period()),
                verdict.outcome(),
                VerdictWords.of(declaration, verdict),
                declaration.comparison(),
                declaration.counter(),
                amount == null ? null : amount.numerator(),
                amount == null ? null : amount.denominator(),
                amount == null ? null : amount.parts(),
                JudgementView.of(verdict.decisive(), declaration, texts),
                verdict.own() == null ? null : JudgementView.of(verdict.own(), declaration, texts),
                ContributorsView.of(verdict.counted(), names),
                ContributorsView.of(verdict.missing(), names),
                verdict.beside(),
                verdict.remarks());
    }
}
