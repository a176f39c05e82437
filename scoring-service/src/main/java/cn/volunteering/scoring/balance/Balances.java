package cn.volunteering.scoring.balance;

import cn.volunteering.scoring.roster.VolunteerId;
import java.util.Collection;

/** The balances of the bound tenant. They are recomputed from the ledgers, never counted up. */
public interface Balances {

    /** The balance of a volunteer, zero where the ledgers know nothing. */
    Balance of(VolunteerId volunteer, int year);

    /** The sum of all balances of the year. */
    YearTotals totals(int year);

    /** Adds up the entries of both ledgers again for each of these people. */
    void recompute(Collection<PersonYear> people);
}
