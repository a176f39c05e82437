package cn.volunteering.reporting.verdict.web;

import cn.volunteering.policy.Citation;
import cn.volunteering.policy.reader.CitedTexts;
import cn.volunteering.policy.reader.DocumentText;
import cn.volunteering.reporting.indicator.Assessment;
import cn.volunteering.reporting.indicator.Comparison;
import cn.volunteering.reporting.indicator.Counter;
import cn.volunteering.reporting.indicator.Grade;
import cn.volunteering.reporting.indicator.VolunteerBlock;
import cn.volunteering.reporting.summary.BlockFigure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The volunteer block in the assessment of the unit, a section or a person, with its parts.
 *
 * @param proven the parts that are proven by evidence; empty for people
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
        List<ProvenView> proven,
        long earned,
        long possible,
        @Nullable String scorePercent,
        @Nullable String points,
        @Nullable String notAssessable) {

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

    /**
     * A part that is proven by evidence and graded by an assessor.
     *
     * @param id the indicator in the register of indicators with evidence
     * @param source the assessment system and item that it comes from
     * @param weight beside the other parts
     * @param evidence the number of documents
     * @param grade {@code null} until it is graded
     * @param score in per cent of the weight
     */
    @Schema(name = "AssessmentProvenPart", description = "凭材料评定的一个组成部分")
    record ProvenView(
            String id,
            String title,
            String source,
            long weight,
            int evidence,
            @Nullable Grade grade,
            long score) {

        private static ProvenView of(Assessment.ProvenPart part) {
            var what = part.what();
            return new ProvenView(
                    what.id(), what.title(), what.source(), what.weight(), what.evidence(), what.grade(), part.score());
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
        var block = new BlockFigure(assessment.weight(), assessment.earned(), assessment.possible());
        return new AssessmentView(
                SubjectView.of(assessment.subject(), names),
                PeriodView.of(assessment.period()),
                assessment.weight(),
                SourceView.of(assessment.source(), texts),
                assessment.parts().stream()
                        .map(part -> PartView.of(part, texts))
                        .toList(),
                assessment.proven().stream().map(ProvenView::of).toList(),
                assessment.earned(),
                assessment.possible(),
                block.scorePercent().orElse(null),
                block.points().orElse(null),
                notAssessable(assessment));
    }

    private static @Nullable String notAssessable(Assessment assessment) {
        if (assessment.possible() == 0) {
            return "各组成部分都无法评定";
        }
        return assessment.isAssessable() ? null : "本单位尚未确定志愿服务的考核权重";
    }
}
