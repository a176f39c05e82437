package cn.volunteering.scoring.balance;

import cn.volunteering.scoring.roster.VolunteerId;

/** The balances of the bound tenant. They are recomputed from the ledgers, never counted up. */
public interface Balances {

    /** The balance of a volunteer, zero where the ledgers know nothing. */
    Balance of(VolunteerId volunteer, int year);

    /** The sum of all balances of the year. */
    YearTotals totals(int year);

    /** Adds up the hours entries of the volunteer anew. */
    void recomputeHours(VolunteerId volunteer, int year);

    /** Adds up the points entries of the volunteer anew. */
    void recomputePoints(VolunteerId volunteer, int year);
}
