package cn.volunteering.reporting.verdict.web;

import cn.volunteering.policy.reader.CitedTexts;
import cn.volunteering.policy.reader.DocumentText;
import cn.volunteering.reporting.indicator.Declaration;
import cn.volunteering.reporting.indicator.Judgement;
import cn.volunteering.reporting.indicator.Outcome;
import cn.volunteering.reporting.indicator.VerdictWords;
import org.jspecify.annotations.Nullable;

/**
 * A judgement with the clause that it rests on.
 *
 * @param threshold per cent, minutes or a count, as the comparison says
 * @param needed for example 还差 1 人; {@code null} if nothing is missing
 * @param documentNumber {@code null}, like title and quote, if the document is not known here
 * @param quote the literal words of the clause
 */
record JudgementView(
        long threshold,
        Outcome outcome,
        long shortfall,
        @Nullable String needed,
        String policyId,
        int policyVersion,
        String clause,
        @Nullable String documentNumber,
        @Nullable String documentTitle,
        @Nullable String quote) {

    static JudgementView of(Judgement judgement, Declaration declaration, CitedTexts texts) {
        var citation = judgement.citation();
        var text = texts.find(citation);
        return new JudgementView(
                judgement.threshold(),
                judgement.outcome(),
                judgement.shortfall(),
                judgement.shortfall() == 0 ? null : VerdictWords.needed(declaration, judgement),
                citation.policy().value(),
                citation.version(),
                citation.clause().value(),
                text.map(DocumentText::number).orElse(null),
                text.map(DocumentText::title).orElse(null),
                text.flatMap(words -> words.quote(citation.clause())).orElse(null));
    }
}
