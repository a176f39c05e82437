package cn.volunteering.scoring.balance.web;

import cn.volunteering.domain.Hours;
import cn.volunteering.scoring.balance.Balance;
import cn.volunteering.scoring.points.PointsBasis;
import cn.volunteering.scoring.roster.VolunteerId;

/**
 * A volunteer's balance in responses. Compare minutes; hours and points are rounded for display.
 *
 * @param hours with two decimals
 * @param points with two decimals
 * @param basis whether the points are a trial, and by which clause
 */
record BalanceView(VolunteerId volunteerId, int year, long minutes, String hours, String points, BasisView basis) {

    static BalanceView of(Balance balance, PointsBasis basis) {
        return new BalanceView(
                balance.volunteer(),
                balance.year(),
                balance.minutes(),
                Hours.shown(balance.minutes()),
                balance.points().shown(),
                BasisView.of(basis));
    }
}
