package cn.volunteering.reporting.summary;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The figures that a leader asks for beside the totals.
 *
 * @param active volunteers on the roster with confirmed minutes in the twelve months before the reference day (QH-45)
 * @param activityModes activities of the period that were not cancelled: CONCENTRATED by the committee (NX-29),
 *     SELF_ORGANISED by one branch (NX-30), JOINT by several
 * @param indicators what each indicator says about the agency, by key; empty in a sum over agencies, which nobody
 *     judges
 * @param block what volunteer service earns in the assessment of the agency; {@code null} in a sum, in a quarter or month,
 *     and if no document demands an assessment
 */
public record Breakdown(
        long active,
        Map<String, Long> activityModes,
        PartyShare party,
        Map<String, IndicatorFigure> indicators,
        @Nullable BlockFigure block) {

    public Breakdown {
        activityModes = Map.copyOf(activityModes);
        indicators = Map.copyOf(indicators);
    }

    Breakdown plus(Breakdown other) {
        var modes = new TreeMap<>(activityModes);
        other.activityModes.forEach((mode, count) -> modes.merge(mode, count, Long::sum));
        return new Breakdown(active + other.active, modes, party.plus(other.party), Map.of(), null);
    }

    /** Returns the same without what no event dates: party membership, and the numbers behind a verdict. */
    Breakdown dated() {
        return new Breakdown(active, activityModes, PartyShare.NONE, Map.of(), null);
    }
}
