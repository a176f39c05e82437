package cn.volunteering.reporting.totals;

import cn.volunteering.reporting.facts.VolunteerId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The person totals of the bound tenant. */
public interface PersonYears {

    /** Returns the total of one volunteer; zero if there are no entries. */
    PersonYear of(VolunteerId volunteer, int year);

    /** Returns the totals of everyone with an entry in the year. */
    List<PersonYear> all(int year);

    /** Returns the years in which anyone has an entry. */
    Set<Integer> years();

    /** Recomputes the totals of these people from all their entries. */
    void recompute(Collection<PersonKey> people);
}
