package cn.volunteering.scoring.balance.web;

import cn.volunteering.domain.Hours;
import cn.volunteering.scoring.balance.YearTotals;

/**
 * The totals of a tenant in responses.
 *
 * @param participants volunteers with more than zero minutes
 */
record TotalsView(int year, long participants, long minutes, String hours, String points) {

    static TotalsView of(YearTotals totals) {
        return new TotalsView(
                totals.year(),
                totals.participants(),
                totals.minutes(),
                Hours.shown(totals.minutes()),
                totals.points().shown());
    }
}
