package cn.volunteering.scoring.balance.web;

import cn.volunteering.domain.Hours;
import cn.volunteering.scoring.balance.YearTotals;
import cn.volunteering.scoring.points.PointsBasis;

/**
 * The totals of a tenant in responses.
 *
 * @param participants volunteers with more than zero minutes
 * @param basis whether the points are a trial, and by which clause
 */
record TotalsView(int year, long participants, long minutes, String hours, String points, BasisView basis) {

    static TotalsView of(YearTotals totals, PointsBasis basis) {
        return new TotalsView(
                totals.year(),
                totals.participants(),
                totals.minutes(),
                Hours.shown(totals.minutes()),
                totals.points().shown(),
                BasisView.of(basis));
    }
}
