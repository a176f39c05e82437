package cn.volunteering.reporting.rollup;

import cn.volunteering.reporting.summary.Figure;
import cn.volunteering.reporting.summary.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ranks the tenants below an office by a figure, the highest first. Equal values share a rank: 1, 1, 3. */
public final class Ranking {

    private Ranking() {}

    /**
     * A tenant with its rank.
     *
     * @param rank {@code null} if the figure is not known; such tenants come last
     * @param ties how many tenants share the rank, this one included
     */
    public record Place(Rollup.Row row, @Nullable Integer rank, int ties, Optional<Measure> value) {}

    /** Ranks the rows of a roll-up. */
    public static List<Place> of(Rollup rollup, Figure figure) {
        var known = rollup.rows().stream()
                .filter(row -> value(row, figure).isPresent())
                .sorted(Comparator.comparing(
                                (Rollup.Row row) -> value(row, figure).orElseThrow())
                        .reversed()
                        .thenComparing(row -> row.tenant().value()))
                .toList();
        var places = new ArrayList<Place>();
        known.forEach(row -> places.add(place(row, known, figure)));
        rollup.rows().stream()
                .filter(row -> value(row, figure).isEmpty())
                .forEach(row -> places.add(new Place(row, null, 1, Optional.empty())));
        return places;
    }

    private static Place place(Rollup.Row row, List<Rollup.Row> known, Figure figure) {
        var value = value(row, figure).orElseThrow();
        int better = 0;
        int equal = 0;
        for (Rollup.Row other : known) {
            int comparison = value(other, figure).orElseThrow().compareTo(value);
            better += comparison > 0 ? 1 : 0;
            equal += comparison == 0 ? 1 : 0;
        }
        return new Place(row, better + 1, equal, Optional.of(value));
    }

    private static Optional<Measure> value(Rollup.Row row, Figure figure) {
        return row.received().flatMap(received -> figure.in(received.figures()));
    }
}
