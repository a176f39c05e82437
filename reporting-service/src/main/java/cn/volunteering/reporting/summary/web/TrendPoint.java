package cn.volunteering.reporting.summary.web;

import cn.volunteering.reporting.summary.Figure;
import cn.volunteering.reporting.summary.Figures;
import cn.volunteering.reporting.summary.Measure;
import cn.volunteering.reporting.summary.SummaryPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A figure in a month.
 *
 * @param periodLabel in words
 * @param number {@code null}, like the value, if there is no summary or the figure is not known
 * @param base the base of a ratio; {@code null} for a whole number
 * @param value for display: a whole number, or two decimals
 * @param counting how people are counted; {@code null} if there is no summary
 */
public record TrendPoint(
        SummaryPeriod period,
        String periodLabel,
        @Nullable Long number,
        @Nullable Long base,
        @Nullable String value,
        FiguresView.@Nullable Counting counting) {

    /**
     * Shows a figure.
     *
     * @param figures {@code null} if there is no summary
     */
    public static TrendPoint of(SummaryPeriod period, Figure figure, @Nullable Figures figures) {
        Measure measure = figures == null ? null : figure.in(figures).orElse(null);
        return new TrendPoint(
                period,
                period.label(),
                measure == null ? null : measure.number(),
                measure == null ? null : measure.base(),
                measure == null ? null : measure.shown(),
                figures == null ? null : FiguresView.Counting.of(figures));
    }
}
