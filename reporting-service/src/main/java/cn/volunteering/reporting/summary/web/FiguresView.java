package cn.volunteering.reporting.summary.web;

import cn.volunteering.domain.Hours;
import cn.volunteering.reporting.summary.Figures;

/**
 * Figures on the wire. Minutes are what is compared; hours are rounded for showing.
 *
 * @param hours with two decimals
 */
public record FiguresView(
        long volunteers, long participants, long minutes, String hours, long activities, long agencies) {

    /** The figures as they are shown. */
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
