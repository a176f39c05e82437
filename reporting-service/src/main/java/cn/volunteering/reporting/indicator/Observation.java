package cn.volunteering.reporting.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure without a threshold.
 *
 * @param key what was observed
 * @param label in Chinese, with the unit
 * @param requirements the clauses that ask for it, by requirement id
 * @param of the base of a share; {@code null} for a plain number
 */
public record Observation(
        String key,
        String label,
        List<String> requirements,
        Subject subject,
        Period period,
        long number,
        @Nullable Long of) {

    public Observation {
        requirements = List.copyOf(requirements);
    }
}
