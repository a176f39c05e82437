package cn.volunteering.scoring.balance.store;

import cn.volunteering.scoring.balance.Balance;
import cn.volunteering.scoring.hours.VolunteerId;
import cn.volunteering.scoring.points.Points;
import org.jspecify.annotations.Nullable;

/** A volunteer's year as it is stored: the sum of each ledger with the number of entries in it. */
record BalanceDocument(
        String id,
        String volunteer,
        int year,
        @Nullable Sum hours,
        @Nullable Sum points) {

    /** Minutes or parts of points. */
    record Sum(long amount, long entries) {}

    static String idOf(String volunteer, int year) {
        return volunteer + ":" + year;
    }

    static BalanceDocument empty(String volunteer, int year) {
        return new BalanceDocument(idOf(volunteer, year), volunteer, year, null, null);
    }

    BalanceDocument withHours(LedgerSums.Sum sum) {
        return new BalanceDocument(id, volunteer, year, new Sum(sum.amount(), sum.entries()), points);
    }

    BalanceDocument withPoints(LedgerSums.Sum sum) {
        return new BalanceDocument(id, volunteer, year, hours, new Sum(sum.amount(), sum.entries()));
    }

    Balance balance() {
        return new Balance(new VolunteerId(volunteer), year, amountOf(hours), new Points(amountOf(points)));
    }

    private static long amountOf(@Nullable Sum sum) {
        return sum == null ? 0 : sum.amount();
    }
}
