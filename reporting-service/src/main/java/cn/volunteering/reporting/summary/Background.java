package cn.volunteering.reporting.summary;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The figures against which an overseer reads the others (QH-43, QH-45).
 *
 * @param headcount staff, on the establishment and by contract, as last reported in the year
 * @param agenciesWithHeadcount agencies that have reported their staff; the headcount covers only those
 * @param registered volunteers on the roster who are registered in the national system
 * @param activityStates number of activities of the year by state
 * @param verdicts {@code null} if the sender's release did not report them
 * @param breakdown {@code null} if the sender's release did not report it
 */
public record Background(
        long headcount,
        long agenciesWithHeadcount,
        long registered,
        Map<String, Long> activityStates,
        @Nullable VerdictCounts verdicts,
        @Nullable Breakdown breakdown) {

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
                sum(verdicts, other.verdicts, VerdictCounts::plus),
                sum(breakdown, other.breakdown, Breakdown::plus));
    }

    private static <T> @Nullable T sum(@Nullable T one, @Nullable T other, BinaryOperator<T> plus) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return plus.apply(one, other);
    }

    /** Returns the same without what no event dates: registrations, and what depends on them. */
    Background dated() {
        return new Background(
                headcount,
                agenciesWithHeadcount,
                0,
                activityStates,
                verdicts,
                breakdown == null ? null : breakdown.dated());
    }

    /** Returns the same as a sum over agencies, which no indicator judges. */
    Background unjudged() {
        var sum = breakdown == null
                ? null
                : new Breakdown(breakdown.active(), breakdown.activityModes(), breakdown.party(), Map.of(), null);
        return new Background(headcount, agenciesWithHeadcount, registered, activityStates, verdicts, sum);
    }
}
