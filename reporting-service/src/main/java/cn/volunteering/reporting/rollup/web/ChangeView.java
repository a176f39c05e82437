package cn.volunteering.reporting.rollup.web;

import cn.volunteering.reporting.rollup.ReceivedSummary.Previous;
import cn.volunteering.reporting.summary.Background;
import cn.volunteering.reporting.summary.Figures;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What changed from the previous summary of a tenant to its latest, as differences: negative for a decrease.
 *
 * @param sinceVersion the version of the previous summary
 * @param since when that one was submitted
 * @param headcount {@code null}, like the next two, unless both summaries report it
 * @param activityStates the states whose number of activities changed
 */
record ChangeView(
        int sinceVersion,
        Instant since,
        long volunteers,
        long participants,
        long minutes,
        long activities,
        long agencies,
        @Nullable Long headcount,
        @Nullable Long registered,
        @Nullable Map<String, Long> activityStates) {

    static ChangeView of(Previous previous, Figures now) {
        var before = previous.figures();
        return new ChangeView(
                previous.version(),
                previous.submittedAt(),
                now.volunteers() - before.volunteers(),
                now.participants() - before.participants(),
                now.minutes() - before.minutes(),
                now.activities() - before.activities(),
                now.agencies() - before.agencies(),
                difference(before, now, Background::headcount),
                difference(before, now, Background::registered),
                states(before.background(), now.background()));
    }

    private static @Nullable Long difference(Figures before, Figures now, ToLongFunction<Background> figure) {
        return before.background() == null || now.background() == null
                ? null
                : Long.valueOf(figure.applyAsLong(now.background()) - figure.applyAsLong(before.background()));
    }

    private static @Nullable Map<String, Long> states(@Nullable Background before, @Nullable Background now) {
        if (before == null || now == null) {
            return null;
        }
        var changed = new TreeMap<String, Long>();
        for (String state : all(before, now)) {
            long difference = count(now, state) - count(before, state);
            if (difference != 0) {
                changed.put(state, difference);
            }
        }
        return changed;
    }

    private static Set<String> all(Background before, Background now) {
        var states = new TreeSet<>(before.activityStates().keySet());
        states.addAll(now.activityStates().keySet());
        return states;
    }

    private static long count(Background figures, String state) {
        return Objects.requireNonNullElse(figures.activityStates().get(state), 0L);
    }
}
