package cn.volunteering.scoring.points;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Points that end together: what the services of one day earned, or what a person brought along from another agency.
 *
 * @param end the first day on which they no longer count; {@code null} if they last
 */
public record PointsLot(@Nullable LocalDate end, Points points) {

    static final Comparator<PointsLot> SOONEST_END_FIRST =
            Comparator.comparing(PointsLot::end, Comparator.nullsLast(Comparator.naturalOrder()));

    /** Returns the lots that entries make. */
    static List<PointsLot> of(Collection<PointsEntry> entries) {
        return entries.stream().collect(groupingBy(entry -> Optional.ofNullable(entry.day()))).values().stream()
                .map(PointsLot::ofDay)
                .toList();
    }

    private static PointsLot ofDay(List<PointsEntry> entries) {
        var earned = entries.stream()
                .filter(entry -> entry.rule() != PointsRule.EXPIRY)
                .map(PointsEntry::points)
                .reduce(Points.NONE, Points::plus);
        return new PointsLot(endOf(entries), earned);
    }

    /** The terms of the service that was posted last apply to the day. */
    private static @Nullable LocalDate endOf(List<PointsEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.isOfService() && entry.reverses() == null)
                .max(Comparator.comparing(PointsEntry::postedAt).thenComparing(PointsEntry::identity))
                .map(PointsEntry::terms)
                .map(PointsTerms::expiry)
                .map(PointsTerms.Expiry::on)
                .orElse(null);
    }

    /** Returns the sum of some lots. */
    public static Points sum(Collection<PointsLot> lots) {
        return lots.stream().map(PointsLot::points).reduce(Points.NONE, Points::plus);
    }

    boolean countsOn(LocalDate day) {
        return end == null || end.isAfter(day);
    }

    PointsLot without(Points taken) {
        return new PointsLot(end, points.minus(taken));
    }
}
