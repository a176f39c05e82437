package cn.volunteering.reporting.facts;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The staff of the unit (单位所属人员, QH-45) at the end of a month.
 *
 * @param establishment people in post on the establishment (在编)
 * @param contract people in post under contract (聘用)
 * @param affiliated people of affiliated institutions (所属事业单位); {@code null} if the event did not report them
 */
public record Headcount(
        YearMonth month,
        int establishment,
        int contract,
        @Nullable Integer affiliated) implements Fact {

    /** Returns the latest of some headcounts up to the given month. */
    public static Optional<Headcount> latestUntil(YearMonth month, Collection<Headcount> headcounts) {
        return headcounts.stream()
                .filter(headcount -> !headcount.month().isAfter(month))
                .max(Comparator.comparing(Headcount::month));
    }

    /** Returns the number of all staff. */
    public int staff() {
        return establishment + contract;
    }
}
