package cn.volunteering.scoring.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a person can still give for souvenirs (可用积分, NX-68): the points of all years that have not ended, less those given
 * before. Points that end soonest are given first, so an end takes only what is left.
 *
 * @param open whether points are switched on
 * @param available less than none if a correction took points that were given already
 * @param reserved given for souvenirs that are still to be handed over
 * @param spent given for souvenirs that were handed over
 */
public record Purse(boolean open, Points available, Points reserved, Points spent) {

    /** Returns the purse of a person from all of their entries and spendings. */
    public static Purse of(
            boolean open, Collection<PointsEntry> entries, Collection<Spending> spendings, LocalDate today) {
        return new Purse(
                open,
                available(PointsLot.of(entries), spendings, today),
                sum(spendings, Spending::reserved),
                sum(spendings, spending -> !spending.reserved()));
    }

    private static Points available(List<PointsLot> earned, Collection<Spending> spendings, LocalDate today) {
        var lots = new ArrayList<>(earned);
        var uncovered = spendings.stream()
                .sorted(Comparator.comparing(Spending::on))
                .map(spending -> take(lots, spending))
                .reduce(Points.NONE, Points::plus);
        return lots.stream()
                .filter(lot -> lot.countsOn(today))
                .map(PointsLot::points)
                .reduce(Points.NONE, Points::plus)
                .minus(uncovered);
    }

    /** Takes the points of a spending from the lots, and returns those that no lot has. */
    private static Points take(List<PointsLot> lots, Spending spending) {
        var needed = spending.points();
        for (int i = 0; i < lots.size(); i++) {
            var lot = lots.get(i);
            if (lot.countsOn(spending.on())) {
                var taken = needed.atMost(lot.points().atLeastNone());
                lots.set(i, lot.without(taken));
                needed = needed.minus(taken);
            }
        }
        return needed;
    }

    private static Points sum(Collection<Spending> spendings, Predicate<Spending> which) {
        return spendings.stream().filter(which).map(Spending::points).reduce(Points.NONE, Points::plus);
    }

    /** Returns the points that are still missing for a price; none if they suffice. */
    public Points missingFor(Points price) {
        return price.minus(available).atLeastNone();
    }
}
