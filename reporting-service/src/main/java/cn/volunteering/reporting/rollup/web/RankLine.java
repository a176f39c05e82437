package cn.volunteering.reporting.rollup.web;

import cn.volunteering.reporting.rollup.Ranking.Place;
import cn.volunteering.reporting.summary.Measure;
import cn.volunteering.reporting.summary.web.FiguresView;
import cn.volunteering.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A tenant below with its rank in a figure.
 *
 * @param rank equal values share a rank, and the next one follows their number: 1, 1, 3; {@code null} if the figure is
 *     not known
 * @param ties how many share the rank
 * @param number {@code null}, like the value, if the figure is not known
 * @param base the base of a ratio; {@code null} for a whole number
 * @param value for display: a whole number, or two decimals
 * @param counting whether people are counted once each, or once in each agency below; {@code null} without a summary
 */
record RankLine(
        @Nullable Integer rank,
        int ties,
        TenantId tenant,
        String name,
        @Nullable Long number,
        @Nullable Long base,
        @Nullable String value,
        FiguresView.@Nullable Counting counting) {

    static RankLine of(Place place, String name) {
        Measure measure = place.value().orElse(null);
        return new RankLine(
                place.rank(),
                place.ties(),
                place.row().tenant(),
                name,
                measure == null ? null : measure.number(),
                measure == null ? null : measure.base(),
                measure == null ? null : measure.shown(),
                place.row()
                        .received()
                        .map(received -> FiguresView.Counting.of(received.figures()))
                        .orElse(null));
    }
}
