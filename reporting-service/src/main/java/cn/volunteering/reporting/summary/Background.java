package cn.volunteering.reporting.summary;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The figures against which an overseer reads the others (QH-43, QH-45).
 *
 * @param headcount staff, on the establishment and by contract, as last reported in the year
 * @param agenciesWithHeadcount agencies that have reported their staff; the headcount covers only those
 * @param registered volunteers on the roster who are registered in the national system
 * @param activityStates number of activities of the year by state
 * @param verdicts {@code null} if the sender's release did not report them
 */
public record Background(
        long headcount,
        long agenciesWithHeadcount,
        long registered,
        Map<String, Long> activityStates,
        @Nullable VerdictCounts verdicts) {

    public Background {
        activityStates = Map.copyOf(activityStates);
    }

    Background plus(Background other) {
        var states = new TreeMap<>(activityStates);
        other.activityStates.forEach((state, count) -> states.merge(state, count, Long::sum));
        return new Background(
                headcount + other.headcount,
                agenciesWithHeadcount + other.agenciesWithHeadcount,
                registered + other.registered,
                states,
                sum(verdicts, other.verdicts));
    }

    private static @Nullable VerdictCounts sum(@Nullable VerdictCounts one, @Nullable VerdictCounts other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.plus(other);
    }
}
