package cn.volunteering.reporting.verdict.web;

import cn.volunteering.reporting.indicator.Observation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts of a year, those about single people left out.
 *
 * @param figures figures without a threshold, which decide nothing
 */
record VerdictsView(int year, List<VerdictView> verdicts, List<Figure> figures) {

    /**
     * A figure without a threshold.
     *
     * @param label what it counts, in Chinese
     * @param of the base of a share; {@code null} for a plain number
     */
    record Figure(
            String key,
            String label,
            List<String> requirements,
            SubjectView subject,
            PeriodView period,
            long number,
            @Nullable Long of) {

        static Figure of(Observation observation, KnownNames names) {
            return new Figure(
                    observation.key(),
                    observation.label(),
                    observation.requirements(),
                    SubjectView.of(observation.subject(), names),
                    PeriodView.of(observation.period()),
                    observation.number(),
                    observation.of());
        }
    }
}
