package cn.volunteering.reporting.verdict.web;

import cn.volunteering.policy.Citation;
import cn.volunteering.policy.reader.CitedTexts;
import cn.volunteering.policy.reader.DocumentText;
import cn.volunteering.reporting.indicator.Assessment;
import cn.volunteering.reporting.indicator.Comparison;
import cn.volunteering.reporting.indicator.Counter;
import cn.volunteering.reporting.indicator.Grade;
import cn.volunteering.reporting.indicator.VolunteerBlock;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The volunteer block in the assessment of the unit, a section or a person, with its parts.
 *
 * @param weight of the block in the whole assessment, in per cent; {@code null} while the unit has not stated it
 * @param earned the weights of the graded parts times their scores
 * @param possible the most that they could earn
 * @param scorePercent for display, with two decimals; {@code null} if nothing can be assessed
 * @param points what the block adds to an assessment of a hundred points, for display; {@code null} if nothing can be
 *     assessed or the weight is not stated
 * @param notAssessable why there is no result; {@code null} if there is one
 */
@Schema(description = "志愿服务在考核中的得分：各组成部分的份额、数字、等级和依据")
record AssessmentView(
        SubjectView subject,
        PeriodView period,
        @Nullable Long weight,
        @Nullable SourceView source,
        List<PartView> parts,
        long earned,
        long possible,
        @Nullable String scorePercent,
        @Nullable String points,
        @Nullable String notAssessable) {

    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A part of the block.
     *
     * @param weight beside the other parts
     * @param source the clause that sets the weight; {@code null} for the default
     * @param numerator {@code null}, like the next two and the grade, if the amount is not known
     * @param denominator {@code null} for a plain count, too
     * @param parts of one person or activity
     * @param score in per cent of the weight
     */
    @Schema(name = "AssessmentPart", description = "考核的一个组成部分")
    record PartView(
            String indicator,
            String title,
            List<String> requirements,
            long weight,
            @Nullable SourceView source,
            Comparison comparison,
            Counter counter,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable Long parts,
            JudgementView target,
            @Nullable Grade grade,
            long score,
            List<String> remarks) {

        private static PartView of(Assessment.Part part, CitedTexts texts) {
            var rule = VolunteerBlock.declaration(part.indicator());
            var amount = part.amount();
            return new PartView(
                    rule.key(),
                    rule.title(),
                    rule.requirements(),
                    part.weight(),
                    SourceView.of(part.source(), texts),
                    rule.comparison(),
                    rule.counter(),
                    amount == null ? null : amount.numerator(),
                    amount == null ? null : amount.denominator(),
                    amount == null ? null : amount.parts(),
                    JudgementView.of(part.target(), rule, texts),
                    part.grade(),
                    part.score(),
                    part.remarks());
        }
    }

    /** The clause that sets a weight. */
    @Schema(name = "AssessmentSource", description = "确定权重的条款")
    record SourceView(
            String policyId,
            int policyVersion,
            String clause,
            @Nullable String documentNumber,
            @Nullable String quote) {

        private static @Nullable SourceView of(@Nullable Citation citation, CitedTexts texts) {
            if (citation == null) {
                return null;
            }
            var text = texts.find(citation);
            return new SourceView(
                    citation.policy().value(),
                    citation.version(),
                    citation.clause().value(),
                    text.map(DocumentText::number).orElse(null),
                    text.flatMap(words -> words.quote(citation.clause())).orElse(null));
        }
    }

    static AssessmentView of(Assessment assessment, KnownNames names, CitedTexts texts) {
        return new AssessmentView(
                SubjectView.of(assessment.subject(), names),
                PeriodView.of(assessment.period()),
                assessment.weight(),
                SourceView.of(assessment.source(), texts),
                assessment.parts().stream()
                        .map(part -> PartView.of(part, texts))
                        .toList(),
                assessment.earned(),
                assessment.possible(),
                assessment.possible() == 0 ? null : shown(assessment, HUNDRED),
                assessment.isAssessable() && assessment.weight() != null
                        ? shown(assessment, BigDecimal.valueOf(assessment.weight()))
                        : null,
                notAssessable(assessment));
    }

    private static String shown(Assessment assessment, BigDecimal whole) {
        return whole.multiply(BigDecimal.valueOf(assessment.earned()))
                .divide(BigDecimal.valueOf(assessment.possible()), DECIMALS, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static @Nullable String notAssessable(Assessment assessment) {
        if (assessment.possible() == 0) {
            return "各组成部分都无法评定";
        }
        return assessment.isAssessable() ? null : "本单位尚未确定志愿服务的考核权重";
    }
}
