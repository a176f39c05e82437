package cn.volunteering.scoring.balance.web;

import cn.volunteering.domain.Hours;
import cn.volunteering.scoring.balance.Balance;
import cn.volunteering.scoring.points.PointsBasis;
import cn.volunteering.scoring.points.Purse;
import cn.volunteering.scoring.roster.VolunteerId;

/**
 * A volunteer's balance in responses. Compare minutes; hours and points are rounded for display.
 *
 * @param hours with two decimals
 * @param points earned in the year, with two decimals
 * @param purse what is left of the points of all years
 * @param basis whether the points are a trial, and by which clause
 */
record BalanceView(
        VolunteerId volunteerId,
        int year,
        long minutes,
        String hours,
        String points,
        PurseView purse,
        BasisView basis) {

    static BalanceView of(Balance balance, Purse purse, PointsBasis basis) {
        return new BalanceView(
                balance.volunteer(),
                balance.year(),
                balance.minutes(),
                Hours.shown(balance.minutes()),
                balance.points().shown(),
                PurseView.of(purse),
                BasisView.of(basis));
    }
}
