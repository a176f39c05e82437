package cn.volunteering.scoring.points;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a person can still give for souvenirs (可用积分, NX-68): the points of all years that have not ended, less those given
 * before. Points that end soonest are given first, so an end takes only what is left.
 *
 * @param open whether points are switched on
 * @param available less than none if a correction took points that were given already
 * @param reserved given for souvenirs that are still to be handed over
 * @param spent given for souvenirs that were handed over
 * @param brought along from other agencies
 * @param carried along to other agencies
 */
public record Purse(boolean open, Points available, Points reserved, Points spent, Points brought, Points carried) {

    /**
     * The points of a person before anything was given.
     *
     * @param earned by service here
     * @param brought along from other agencies
     */
    public record Lots(List<PointsLot> earned, List<PointsLot> brought) {

        public Lots {
            earned = List.copyOf(earned);
            brought = List.copyOf(brought);
        }

        /** Returns the lots of a person from their entries and what they brought along. */
        public static Lots of(Collection<PointsEntry> entries, Collection<PointsLot> brought) {
            return new Lots(PointsLot.of(entries), List.copyOf(brought));
        }

        private List<PointsLot> soonestEndFirst() {
            return Stream.of(earned, brought)
                    .flatMap(List::stream)
                    .sorted(PointsLot.SOONEST_END_FIRST)
                    .collect(toCollection(ArrayList::new));
        }
    }

    /** Returns the purse of a person from all of their lots and spendings. */
    public static Purse of(boolean open, Lots all, Collection<Spending> spendings, LocalDate today) {
        return new Purse(
                open,
                available(all, spendings, today),
                sum(spendings, Spending.Use.RESERVED),
                sum(spendings, Spending.Use.GIVEN),
                PointsLot.sum(all.brought()),
                sum(spendings, Spending.Use.CARRIED));
    }

    private static Points available(Lots all, Collection<Spending> spendings, LocalDate today) {
        var lots = all.soonestEndFirst();
        var uncovered = takeAll(lots, spendings);
        return PointsLot.sum(counting(lots, today)).minus(uncovered);
    }

    private static List<PointsLot> counting(List<PointsLot> lots, LocalDate today) {
        return lots.stream().filter(lot -> lot.countsOn(today)).toList();
    }

    /** Takes all spendings from the lots, and returns the points that no lot has. */
    private static Points takeAll(List<PointsLot> lots, Collection<Spending> spendings) {
        return spendings.stream()
                .sorted(Comparator.comparing(Spending::on))
                .map(spending -> take(lots, spending))
                .reduce(Points.NONE, Points::plus);
    }

    /** Returns the lots that a person can take along to another agency: together exactly what is available. */
    public static List<PointsLot> left(Lots all, Collection<Spending> spendings, LocalDate today) {
        var lots = all.soonestEndFirst();
        var uncovered = takeAll(lots, spendings);
        var counting = new ArrayList<>(counting(lots, today));
        take(counting, new Spending(today, uncovered.minus(overdrawn(counting)), Spending.Use.GIVEN));
        return counting.stream().filter(lot -> lot.points().parts() > 0).toList();
    }

    /** A correction may leave a day with less than none. */
    private static Points overdrawn(List<PointsLot> lots) {
        return PointsLot.sum(
                lots.stream().filter(lot -> lot.points().parts() < 0).toList());
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

    private static Points sum(Collection<Spending> spendings, Spending.Use use) {
        return spendings.stream()
                .filter(spending -> spending.use() == use)
                .map(Spending::points)
                .reduce(Points.NONE, Points::plus);
    }

    /** Returns the points that are still missing for a price; none if they suffice. */
    public Points missingFor(Points price) {
        return price.minus(available).atLeastNone();
    }
}
