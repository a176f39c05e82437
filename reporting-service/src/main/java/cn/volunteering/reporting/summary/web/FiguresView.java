package cn.volunteering.reporting.summary.web;

import cn.volunteering.domain.Hours;
import cn.volunteering.reporting.summary.Figures;

/**
 * Figures in responses. Compare minutes; hours are rounded for display.
 *
 * @param hours with two decimals
 */
public record FiguresView(
        long volunteers, long participants, long minutes, String hours, long activities, long agencies) {

    /** Converts the figures for display. */
    public static FiguresView of(Figures figures) {
        return new FiguresView(
                figures.volunteers(),
                figures.participants(),
                figures.minutes(),
                Hours.shown(figures.minutes()),
                figures.activities(),
                figures.agencies());
    }
}
