package cn.volunteering.scoring.points;

import cn.volunteering.scoring.points.PointsTerms.Expiry;
import cn.volunteering.scoring.points.PointsTerms.Limit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a person's services of one day earned, and how much of it counts.
 *
 * @param last the entry that was posted last; its terms apply to the day
 * @param earned by all services, with quality and violations
 * @param withinDay what the daily limit leaves
 * @param counted what the yearly limit leaves of that
 */
record DayEarnings(PointsEntry last, Points earned, Points withinDay, Points counted) {

    /**
     * Returns the earnings of a day.
     *
     * @param before what counted of the earlier days of the year
     */
    static DayEarnings of(PointsEntry last, Points earned, Points before) {
        var terms = terms(last);
        var withinDay =
                terms.dailyLimit().map(limit -> earned.atMost(limit.points())).orElse(earned);
        var counted = terms.yearlyLimit()
                .map(limit -> withinDay.atMost(limit.points().minus(before).atLeastNone()))
                .orElse(withinDay);
        return new DayEarnings(last, earned, withinDay, counted);
    }

    private static PointsTerms terms(PointsEntry last) {
        return Optional.ofNullable(last.terms()).orElse(PointsTerms.NONE);
    }

    /** Returns what the rules take from the day as seen on the given day. */
    List<Adjustment> adjustments(LocalDate today) {
        var terms = terms(last);
        var expired = terms.hasExpiredBy(today) ? counted.negated() : Points.NONE;
        return List.of(
                new Adjustment(
                        last,
                        PointsRule.DAILY_LIMIT,
                        withinDay.minus(earned),
                        terms.dailyLimit().map(Limit::citation).orElse(null)),
                new Adjustment(
                        last,
                        PointsRule.YEARLY_LIMIT,
                        counted.minus(withinDay),
                        terms.yearlyLimit().map(Limit::citation).orElse(null)),
                new Adjustment(
                        last,
                        PointsRule.EXPIRY,
                        expired,
                        Optional.ofNullable(terms.expiry())
                                .map(Expiry::citation)
                                .orElse(null)));
    }
}
