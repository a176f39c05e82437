package cn.volunteering.reporting.rollup.web;

import cn.volunteering.policy.CitedValue;
import cn.volunteering.policy.Value;
import cn.volunteering.policy.reader.CitedTexts;
import cn.volunteering.policy.reader.DocumentText;
import cn.volunteering.reporting.indicator.Comparison;
import cn.volunteering.reporting.indicator.Counter;
import cn.volunteering.reporting.indicator.Judgement;
import cn.volunteering.reporting.rollup.IndicatorEffect;
import cn.volunteering.reporting.rollup.MandateEffect;
import cn.volunteering.reporting.summary.IndicatorFigure;
import cn.volunteering.tenancy.TenantId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a draft would mean for an agency below.
 *
 * @param version the summary that holds the figures; {@code null} if the agency has not sent one
 */
@Schema(description = "草稿对一个下级单位的影响")
record MandateEffectView(
        TenantId tenant,
        String name,
        @Nullable Integer version,
        List<Indicator> indicators,
        List<OtherChange> otherChanges) {

    /**
     * An indicator, now and then.
     *
     * @param subject UNIT; SECTION or BRANCH if those that comply are counted; {@code null} if the agency has not reported it
     * @param changed whether the outcome would be another one
     * @param now {@code null} if the agency has not reported it
     * @param then {@code null} if the figures do not show it, for the reason given
     */
    @Schema(name = "MandateEffectIndicator", description = "一项指标，现在与草稿生效后")
    record Indicator(
            String indicator,
            String title,
            Comparison comparison,
            Counter counter,
            @Nullable String subject,
            boolean changed,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable Long parts,
            @Nullable State now,
            @Nullable State then,
            @Nullable String unknownBecause) {}

    /**
     * An outcome by a threshold.
     *
     * @param demandedBy the clause of an office; {@code null} if the agency's own rule decides
     */
    @Schema(name = "MandateEffectState", description = "按某一要求的评定")
    record State(
            String outcome,
            long threshold,
            long shortfall,
            @Nullable Source demandedBy) {}

    /** The clause that sets a value. */
    @Schema(name = "MandateEffectSource", description = "依据的条款")
    record Source(
            String policyId,
            int policyVersion,
            String clause,
            @Nullable String documentNumber,
            @Nullable String quote) {

        private static Source of(CitedValue value, CitedTexts texts) {
            var citation = value.citation();
            var text = texts.find(citation);
            return new Source(
                    citation.policy().value(),
                    citation.version(),
                    citation.clause().value(),
                    text.map(DocumentText::number).orElse(null),
                    text.flatMap(words -> words.quote(citation.clause())).orElse(null));
        }
    }

    /** A changed value that is not a threshold: only the agency's own facts show what it does to the figures. */
    @Schema(name = "MandateEffectOther", description = "草稿改变的其他值，对数字的影响要由该单位自己的记录才能算出")
    record OtherChange(
            String key,
            String title,
            @Nullable Object now,
            @Nullable Object then,
            @Nullable Source demandedBy) {

        private static OtherChange of(MandateEffect.OtherChange change, CitedTexts texts) {
            return new OtherChange(
                    change.definition().key().value(),
                    change.definition().title(),
                    plain(change.now()),
                    plain(change.then()),
                    change.source() == null ? null : Source.of(change.source(), texts));
        }

        private static @Nullable Object plain(@Nullable Value value) {
            return value == null ? null : value.plain();
        }
    }

    static MandateEffectView of(MandateEffect effect, String name, CitedTexts texts) {
        return new MandateEffectView(
                effect.tenant(),
                name,
                effect.version(),
                effect.indicators().stream().map(each -> indicator(each, texts)).toList(),
                effect.otherChanges().stream()
                        .map(each -> OtherChange.of(each, texts))
                        .toList());
    }

    private static Indicator indicator(IndicatorEffect effect, CitedTexts texts) {
        var figure = effect.figure();
        var now = figure == null ? null : now(figure, effect.demandNow(), texts);
        return new Indicator(
                effect.declaration().key(),
                effect.declaration().title(),
                effect.declaration().comparison(),
                effect.declaration().counter(),
                figure == null ? null : figure.subject(),
                effect.isChanged(),
                figure == null ? null : figure.numerator(),
                figure == null ? null : figure.denominator(),
                figure == null ? null : figure.parts(),
                now,
                then(effect, now, texts),
                effect.then() instanceof IndicatorEffect.Then.Unknown(var reason) ? reason.words() : null);
    }

    private static State now(IndicatorFigure figure, @Nullable CitedValue demand, CitedTexts texts) {
        boolean isCounted = !figure.subject().equals("UNIT");
        boolean decides = demand != null && (isCounted || Judgement.thresholdOf(demand) == figure.threshold());
        return new State(
                figure.outcome(),
                figure.threshold(),
                figure.shortfall(),
                demand == null || !decides ? null : Source.of(demand, texts));
    }

    private static @Nullable State then(IndicatorEffect effect, @Nullable State now, CitedTexts texts) {
        return switch (effect.then()) {
            case IndicatorEffect.Then.Unchanged() -> now;
            case IndicatorEffect.Then.Unknown(var _) -> null;
            case IndicatorEffect.Then.Judged(Judgement judgement) ->
                new State(
                        judgement.outcome().name(),
                        judgement.threshold(),
                        judgement.shortfall(),
                        effect.demandThen() == null ? null : Source.of(effect.demandThen(), texts));
        };
    }
}
