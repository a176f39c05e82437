package cn.volunteering.scoring.balance.store;

import cn.volunteering.scoring.balance.Balance;
import cn.volunteering.scoring.points.Points;
import cn.volunteering.scoring.roster.VolunteerId;
import org.jspecify.annotations.Nullable;

/** A volunteer's year in its stored form: the sum of each ledger; {@code null} while that ledger has no entries. */
record BalanceDocument(
        String id,
        String volunteer,
        int year,
        @Nullable Sum hours,
        @Nullable Sum points) {

    /**
     * The sum of the entries of a ledger.
     *
     * @param amount minutes, or parts of points
     * @param entries number of entries; a ledger only grows, so a sum of more entries is newer
     */
    record Sum(long amount, long entries) {}

    static String idOf(String volunteer, int year) {
        return volunteer + ":" + year;
    }

    static BalanceDocument empty(String volunteer, int year) {
        return new BalanceDocument(idOf(volunteer, year), volunteer, year, null, null);
    }

    BalanceDocument withHours(Sum sum) {
        return new BalanceDocument(id, volunteer, year, sum, points);
    }

    BalanceDocument withPoints(Sum sum) {
        return new BalanceDocument(id, volunteer, year, hours, sum);
    }

    Balance balance() {
        return new Balance(new VolunteerId(volunteer), year, amountOf(hours), new Points(amountOf(points)));
    }

    private static long amountOf(@Nullable Sum sum) {
        return sum == null ? 0 : sum.amount();
    }
}
