package cn.volunteering.reporting.summary.web;

import cn.volunteering.reporting.summary.Figure;
import cn.volunteering.reporting.summary.Figures;
import cn.volunteering.reporting.summary.IndicatorFigure;
import cn.volunteering.reporting.summary.Measure;
import cn.volunteering.reporting.summary.SummaryVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One submission in the trail of a summary, with what it changed.
 *
 * @param reported whether a person submitted it; otherwise it was renewed because a figure changed
 * @param sinceVersion the submission before it in the trail; {@code null} for the first
 * @param changes the figures that differ from that one
 * @param verdicts the indicators whose outcome differs
 * @param block what volunteer service earns in the assessment, if it differs; otherwise {@code null}
 */
public record VersionView(
        int version,
        Instant submittedAt,
        boolean reported,
        @Nullable Integer sinceVersion,
        List<FigureChange> changes,
        List<OutcomeChange> verdicts,
        @Nullable BlockChange block,
        FiguresView figures) {

    /**
     * A figure that changed.
     *
     * @param title in words, with the unit
     * @param before {@code null} if it was not reported before
     * @param after {@code null} if it is no longer reported
     */
    public record FigureChange(
            Figure figure,
            String title,
            @Nullable Long before,
            @Nullable Long after) {}

    /**
     * An indicator that changed its outcome.
     *
     * @param before {@code null} if it did not judge before
     * @param after {@code null} if it no longer judges
     */
    public record OutcomeChange(
            String indicator,
            @Nullable String before,
            @Nullable String after) {}

    /**
     * What volunteer service earns in the assessment of the agency changed.
     *
     * @param before {@code null} if it was not reported before
     * @param after {@code null} if it is no longer reported
     */
    public record BlockChange(
            @Nullable BlockView before, @Nullable BlockView after) {}

    public VersionView {
        changes = List.copyOf(changes);
        verdicts = List.copyOf(verdicts);
    }

    /** Shows a trail, newest first. */
    public static List<VersionView> trail(List<SummaryVersion> newestFirst) {
        var lines = new ArrayList<VersionView>();
        for (int i = 0; i < newestFirst.size(); i++) {
            lines.add(of(newestFirst.get(i), i + 1 < newestFirst.size() ? newestFirst.get(i + 1) : null));
        }
        return lines;
    }

    private static VersionView of(SummaryVersion version, @Nullable SummaryVersion before) {
        return new VersionView(
                version.version(),
                version.submittedAt(),
                version.reported(),
                before == null ? null : before.version(),
                before == null ? List.of() : changes(before.figures(), version.figures()),
                before == null ? List.of() : outcomes(before.figures(), version.figures()),
                before == null ? null : block(before.figures(), version.figures()),
                FiguresView.of(version.figures()));
    }

    private static List<FigureChange> changes(Figures before, Figures after) {
        return Figure.numbers()
                .map(figure ->
                        new FigureChange(figure, figure.title(), number(figure.in(before)), number(figure.in(after))))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static @Nullable BlockChange block(Figures before, Figures after) {
        return before.block().equals(after.block()) ? null : new BlockChange(BlockView.of(before), BlockView.of(after));
    }

    private static @Nullable Long number(Optional<Measure> measure) {
        return measure.map(Measure::number).orElse(null);
    }

    private static List<OutcomeChange> outcomes(Figures before, Figures after) {
        var earlier = before.indicators();
        var later = after.indicators();
        var all = new TreeSet<>(earlier.keySet());
        all.addAll(later.keySet());
        return all.stream()
                .map(key -> new OutcomeChange(key, outcome(earlier, key), outcome(later, key)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static @Nullable String outcome(Map<String, IndicatorFigure> indicators, String key) {
        var figure = indicators.get(key);
        return figure == null ? null : figure.outcome();
    }
}
