package cn.volunteering.reporting.rollup;

import cn.volunteering.policy.CitedValue;
import cn.volunteering.policy.EffectiveValue;
import cn.volunteering.policy.EffectiveValues;
import cn.volunteering.policy.KeyDefinition;
import cn.volunteering.policy.PolicyKey;
import cn.volunteering.policy.Value;
import cn.volunteering.reporting.indicator.Bearing;
import cn.volunteering.reporting.indicator.Declaration;
import cn.volunteering.reporting.summary.IndicatorFigure;
import cn.volunteering.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a draft of the office would mean for an agency below, as far as the figures that it has sent show.
 *
 * @param version the summary that holds the figures; {@code null} if the agency has not sent one
 * @param indicators those that are judged now or would be under the draft, in the order of the indicators
 * @param otherChanges values that change and are not thresholds; what they do to the figures only the agency's own facts
 *     show
 */
public record MandateEffect(
        TenantId tenant, @Nullable Integer version, List<IndicatorEffect> indicators, List<OtherChange> otherChanges) {

    /**
     * A value that the draft changes for the agency.
     *
     * @param now {@code null}, like {@code then}, if nothing is set
     * @param source where the draft sets it; {@code null} if it does not
     */
    public record OtherChange(
            KeyDefinition definition,
            @Nullable Value now,
            @Nullable Value then,
            @Nullable CitedValue source) {}

    public MandateEffect {
        indicators = List.copyOf(indicators);
        otherChanges = List.copyOf(otherChanges);
    }

    /**
     * What the offices demand of an agency on a day.
     *
     * @param now by the documents in force
     * @param then with the draft in force
     */
    public record Demands(EffectiveValues now, EffectiveValues then, LocalDate day) {

        private @Nullable CitedValue now(PolicyKey key) {
            return now.on(day, key).mandate();
        }

        private @Nullable CitedValue then(PolicyKey key) {
            return then.on(day, key).mandate();
        }
    }

    /** Judges the figures of an agency again. */
    static MandateEffect of(Rollup.Row row, Demands demands, List<Declaration> declarations, boolean isRunning) {
        Map<String, IndicatorFigure> figures =
                row.received().map(received -> received.figures().indicators()).orElse(Map.of());
        var effects = declarations.stream()
                .filter(declaration -> declaration.bearing() != Bearing.ELIGIBILITY)
                .map(declaration -> IndicatorEffect.of(
                        declaration,
                        figures.get(declaration.key()),
                        demands.now(declaration.threshold()),
                        demands.then(declaration.threshold()),
                        isRunning))
                .filter(effect -> effect.figure() != null || effect.demandThen() != null)
                .toList();
        return new MandateEffect(
                row.tenant(),
                row.received().map(ReceivedSummary::version).orElse(null),
                effects,
                otherChanges(demands, declarations));
    }

    private static List<OtherChange> otherChanges(Demands demands, List<Declaration> declarations) {
        Set<PolicyKey> thresholds = declarations.stream()
                .filter(declaration -> declaration.bearing() != Bearing.ELIGIBILITY)
                .map(Declaration::threshold)
                .collect(Collectors.toSet());
        var before = demands.now().on(demands.day()).stream()
                .collect(Collectors.toMap(value -> value.definition().key(), EffectiveValue::value));
        return demands.then().on(demands.day()).stream()
                .filter(value -> !thresholds.contains(value.definition().key()))
                .filter(value -> !Objects.equals(
                        value.value(), before.get(value.definition().key())))
                .map(value -> otherChange(before.get(value.definition().key()), value))
                .toList();
    }

    private static OtherChange otherChange(@Nullable Optional<Value> before, EffectiveValue after) {
        return new OtherChange(
                after.definition(),
                before == null ? null : before.orElse(null),
                after.value().orElse(null),
                after.mandate());
    }
}
