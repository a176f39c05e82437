package cn.volunteering.scoring.stars;

import cn.volunteering.policy.Citation;
import cn.volunteering.policy.EffectiveValues;
import cn.volunteering.policy.Ruling;
import cn.volunteering.policy.TypedKey;
import cn.volunteering.scoring.hours.CountedEvidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The steps from one star to five (NX-50); nationally 100, 300, 600, 1000 and 1500 hours.
 *
 * @param steps the lowest first
 * @param evidence the grades of evidence that count
 */
public record StarLadder(List<Step> steps, CountedEvidence evidence) {

    private static final List<TypedKey<Long>> KEYS = List.of(
            TypedKey.whole("stars.one-minimum-minutes"),
            TypedKey.whole("stars.two-minimum-minutes"),
            TypedKey.whole("stars.three-minimum-minutes"),
            TypedKey.whole("stars.four-minimum-minutes"),
            TypedKey.whole("stars.five-minimum-minutes"));

    /**
     * A step of the ladder.
     *
     * @param minutes confirmed minutes in all years with which it is reached
     * @param basis the clause that sets it; {@code null} for the default
     */
    public record Step(long minutes, @Nullable Citation basis) {

        static Step of(Ruling<Long> ruling) {
            return new Step(ruling.value(), ruling.citation());
        }
    }

    public StarLadder {
        steps = List.copyOf(steps);
    }

    /** Returns the ladder in force on the given day. */
    public static StarLadder of(EffectiveValues values, LocalDate day) {
        var steps = KEYS.stream()
                .map(key -> Step.of(values.find(key, day).orElseThrow()))
                .toList();
        var evidence = values.find(CountedEvidence.OF_HOURS, day).orElseThrow();
        return new StarLadder(steps, evidence.value());
    }

    /** Returns the step to the given number of stars; empty above the highest. */
    public Optional<Step> stepTo(int stars) {
        return stars > steps.size() ? Optional.empty() : Optional.of(steps.get(stars - 1));
    }
}
