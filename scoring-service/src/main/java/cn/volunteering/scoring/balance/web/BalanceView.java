package cn.volunteering.scoring.balance.web;

import cn.volunteering.domain.Hours;
import cn.volunteering.scoring.balance.Balance;
import cn.volunteering.scoring.points.PointsBasis;
import cn.volunteering.scoring.points.Purse;
import cn.volunteering.scoring.roster.VolunteerId;
import java.util.List;

/**
 * A volunteer's balance in responses. Compare minutes; hours and points are rounded for display.
 *
 * @param minutes served in this agency
 * @param hours with two decimals
 * @param brought what the person served in other agencies before; it is not part of the minutes
 * @param points earned in the year, with two decimals
 * @param purse what is left of the points of all years
 * @param basis whether the points are a trial, and by which clause
 */
record BalanceView(
        VolunteerId volunteerId,
        int year,
        long minutes,
        String hours,
        List<BroughtView> brought,
        String points,
        PurseView purse,
        BasisView basis) {

    BalanceView {
        brought = List.copyOf(brought);
    }

    static BalanceView of(Balance balance, List<BroughtView> brought, Purse purse, PointsBasis basis) {
        return new BalanceView(
                balance.volunteer(),
                balance.year(),
                balance.minutes(),
                Hours.shown(balance.minutes()),
                brought,
                balance.points().shown(),
                PurseView.of(purse),
                BasisView.of(basis));
    }
}
