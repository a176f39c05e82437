package cn.volunteering.scoring.balance.store;

import cn.volunteering.scoring.balance.Balance;
import cn.volunteering.scoring.points.Points;
import cn.volunteering.scoring.roster.VolunteerId;
import org.jspecify.annotations.Nullable;

/** A volunteer's year as it is stored: the sum of each ledger, none as long as the ledger has no entry. */
record BalanceDocument(
        String id,
        String volunteer,
        int year,
        @Nullable Sum hours,
        @Nullable Sum points) {

    /**
     * What the entries of a ledger add up to.
     *
     * @param amount minutes, or parts of points
     * @param entries how many they are; a ledger only grows, so the sum of more entries is the newer
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
