package cn.volunteering.scoring.posting;

import cn.volunteering.scoring.points.PointsAccounts;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes points that have ended out of the balances, each time by an entry of the ledger (NX-68). */
public final class ExpirePoints {

    private final PointsAccounts accounts;
    private final PostService postService;

    public ExpirePoints(PointsAccounts accounts, PostService postService) {
        this.accounts = accounts;
        this.postService = postService;
    }

    /**
     * Settles the accounts of the bound tenant with points that ended in a period. Repeating it changes nothing.
     *
     * @param after the day before the period; {@code null} to begin with the first points
     * @param until the last day of the period, today at the latest
     */
    public void endedBetween(@Nullable LocalDate after, LocalDate until) {
        accounts.endedBetween(after, until).forEach((year, people) -> postService.settle(year, people, Set.of()));
    }
}
