package cn.volunteering.reporting.facts;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The registers of the bound tenant, as the services last told. What is not newer than what is known is ignored. */
public interface Facts extends FactSink {

    /** Everything that is known, by key. */
    Map<String, StoredFact> all();

    /** Forgets the facts with the given keys. */
    void forget(Set<String> keys);

    /** Everyone who was ever on the roster. */
    List<Volunteer> volunteers();

    /** All sections or all branches, inactive ones included. */
    List<OrgUnit> units(Axis axis);

    /** The last headcount up to the given month. */
    Optional<Headcount> headcountUntil(YearMonth month);

    /** The activities that start in the given calendar year. */
    List<Activity> activities(int year);
}
