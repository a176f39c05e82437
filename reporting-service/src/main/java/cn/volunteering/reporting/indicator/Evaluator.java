package cn.volunteering.reporting.indicator;

import cn.volunteering.policy.CitedValue;
import cn.volunteering.policy.EffectiveValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges a situation by all declared indicators: a pure function of the facts, the policy values in force and the day.
 * What-if questions are answered by the same function with other values.
 */
public final class Evaluator {

    private final List<Indicator> indicators;
    private final List<Statistic> statistics;
    private final Map<String, Declaration> declarations;

    /**
     * @throws IllegalStateException if two indicators have the same key
     */
    public Evaluator(List<Indicator> indicators, List<Statistic> statistics) {
        this.indicators = List.copyOf(indicators);
        this.statistics = List.copyOf(statistics);
        this.declarations = indicators.stream()
                .map(Indicator::declaration)
                .collect(Collectors.toUnmodifiableMap(Declaration::key, Function.identity()));
    }

    /** Returns the declaration of an indicator, if it exists. */
    public Optional<Declaration> declaration(String key) {
        return Optional.ofNullable(declarations.get(key));
    }

    /** Returns the declarations of all indicators, in the order in which they are shown. */
    public List<Declaration> declarations() {
        return indicators.stream().map(Indicator::declaration).toList();
    }

    /** Judges every subject in every period that has begun. */
    public List<Verdict> judge(Situation situation) {
        return indicators.stream()
                .flatMap(indicator -> judge(indicator, situation))
                .toList();
    }

    /** Judges what is a state at the end of a day, such as the share of registered volunteers. */
    public List<Verdict> judgeStates(Situation situation) {
        return indicators.stream()
                .filter(indicator -> indicator.declaration().cadence() == Cadence.AT_DATE)
                .flatMap(indicator -> judge(indicator, situation))
                .toList();
    }

    /** Returns the figures that have no threshold. */
    public List<Observation> observe(Situation situation) {
        return statistics.stream()
                .flatMap(statistic -> statistic.observe(situation).stream())
                .toList();
    }

    private static Stream<Verdict> judge(Indicator indicator, Situation situation) {
        return indicator.declaration().cadence().in(situation).stream()
                .filter(period -> !period.from().isAfter(situation.today()))
                .flatMap(period -> judge(indicator, situation, period));
    }

    private static Stream<Verdict> judge(Indicator indicator, Situation situation, Period period) {
        var threshold = situation.inForce(indicator.declaration().threshold(), period);
        if (threshold.decisive().isEmpty()) {
            return Stream.empty();
        }
        return situation
                .subjects(indicator.declaration().subject(), period)
                .map(subject -> new Case(situation, subject, period))
                .filter(indicator::appliesTo)
                .map(each -> verdict(indicator, each, threshold));
    }

    private static Verdict verdict(Indicator indicator, Case which, EffectiveValue threshold) {
        return switch (measured(indicator.declaration(), indicator::measure, which)) {
            case Measurement.Known known -> assessed(indicator.declaration(), which, threshold, known);
            case Measurement.Unknown(String reason) -> notAssessable(indicator.declaration(), which, threshold, reason);
        };
    }

    /** Measures a case if the facts that the declaration needs are known. */
    static Measurement measured(Declaration of, Function<Case, Measurement> measure, Case which) {
        var lacking = of.needs().stream()
                .filter(need -> !need.isMetBy(which.snapshot()))
                .findFirst();
        return lacking.<Measurement>map(need -> new Measurement.Unknown(need.absence()))
                .orElseGet(() -> withBase(measure.apply(which)));
    }

    private static Measurement withBase(Measurement measured) {
        return measured instanceof Measurement.Known known && known.amount().hasNoBase()
                ? new Measurement.Unknown("基数为零，无法评定")
                : measured;
    }

    private static Verdict assessed(Declaration of, Case which, EffectiveValue threshold, Measurement.Known known) {
        return new Verdict(
                of.key(),
                which.subject(),
                which.period(),
                known.amount(),
                judgement(of, which, known.amount(), threshold.decisive().orElseThrow()),
                ownTarget(threshold)
                        .map(own -> judgement(of, which, known.amount(), own))
                        .orElse(null),
                known.counted(),
                known.missing(),
                known.beside(),
                known.remarks());
    }

    private static Verdict notAssessable(Declaration of, Case which, EffectiveValue threshold, String reason) {
        return new Verdict(
                of.key(),
                which.subject(),
                which.period(),
                null,
                Judgement.notAssessable(threshold.decisive().orElseThrow()),
                ownTarget(threshold).map(Judgement::notAssessable).orElse(null),
                Contributors.NONE,
                Contributors.NONE,
                List.of(),
                List.of(reason));
    }

    /** Returns the unit's own target if a mandate decides beside it. */
    private static Optional<CitedValue> ownTarget(EffectiveValue threshold) {
        var own = Optional.ofNullable(threshold.own());
        return threshold.decisive().equals(own) ? Optional.empty() : own;
    }

    private static Judgement judgement(Declaration of, Case which, Amount amount, CitedValue cited) {
        return Judgement.of(
                of, amount, cited, which.period().isRunningOn(which.situation().today()));
    }
}
