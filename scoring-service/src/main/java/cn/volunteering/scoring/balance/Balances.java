package cn.volunteering.scoring.balance;

import cn.volunteering.scoring.roster.VolunteerId;
import java.util.Collection;

/** The balances of the bound tenant. They are recomputed from the ledgers, never incremented. */
public interface Balances {

    /** Returns the balance of a volunteer; zero if the ledgers have no entries. */
    Balance of(VolunteerId volunteer, int year);

    /** Returns the sum of all balances of the year. */
    YearTotals totals(int year);

    /** Recomputes the balances of these people from all entries of both ledgers. */
    void recompute(Collection<PersonYear> people);
}
