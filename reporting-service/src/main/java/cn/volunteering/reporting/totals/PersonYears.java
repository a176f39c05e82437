package cn.volunteering.reporting.totals;

import cn.volunteering.reporting.facts.VolunteerId;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The person totals of the bound tenant. */
public interface PersonYears {

    /** The total of one volunteer, zero where nothing is known. */
    PersonYear of(VolunteerId volunteer, int year);

    /** The totals of everyone with an entry in the year. */
    List<PersonYear> all(int year);

    /** The years in which anyone has an entry. */
    Set<Integer> years();

    /** Adds up the entries of these people again. */
    void recompute(Collection<PersonKey> people);
}
