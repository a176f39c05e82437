package cn.volunteering.scoring.points;

import cn.volunteering.policy.Citation;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The limits and the expiry under which a service earned its points. They stay with the entry, so that a later policy
 * changes nothing that was earned before.
 *
 * @param daily what a person may earn on one day; {@code null} without a limit
 * @param yearly what a person may earn in one year; {@code null} without a limit
 * @param expiry when the points end; {@code null} if they last
 */
public record PointsTerms(
        @Nullable Limit daily,
        @Nullable Limit yearly,
        @Nullable Expiry expiry) {

    /** No limits, and points that last. */
    public static final PointsTerms NONE = new PointsTerms(null, null, null);

    /** The most points that count, in hundredths of a point, with the clause that says so. */
    public record Limit(long hundredths, Citation citation) {

        Points points() {
            return Points.ofHundredths(hundredths);
        }
    }

    /**
     * The end of points.
     *
     * @param on the first day on which they no longer count
     */
    public record Expiry(LocalDate on, Citation citation) {}

    /** Returns whether the points of a day end on or before the given day. */
    boolean hasExpiredBy(LocalDate day) {
        return expiry != null && !expiry.on().isAfter(day);
    }

    Optional<Limit> dailyLimit() {
        return Optional.ofNullable(daily);
    }

    Optional<Limit> yearlyLimit() {
        return Optional.ofNullable(yearly);
    }
}
