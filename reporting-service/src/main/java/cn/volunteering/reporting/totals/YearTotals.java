package cn.volunteering.reporting.totals;

import java.util.Collection;
import java.util.List;

/**
 * The service of a tenant in a year: in total, by section and by branch. A person who moved counts in each unit for the
 * service given there, and once in the total; an activity counts in each unit that organises it, and once in the total.
 *
 * @param minutes confirmed minutes, net of corrections (NX-32)
 * @param participants distinct persons with more than zero minutes (NX-31)
 */
public record YearTotals(
        long minutes, long participants, long activities, List<UnitTotal> sections, List<UnitTotal> branches) {

    public YearTotals {
        sections = List.copyOf(sections);
        branches = List.copyOf(branches);
    }

    /** Sums the service of the given persons. Activities are credited to the units that organise them. */
    public static YearTotals of(Collection<PersonYear> persons, Organisers organisers) {
        var all = new Tally();
        var sections = new UnitTallies(organisers.sections());
        var branches = new UnitTallies(organisers.branches());
        for (PersonYear person : persons) {
            for (PersonYear.Service service : person.services()) {
                all.add(person, service);
                sections.add(service.section(), person, service);
                branches.add(service.branch(), person, service);
            }
        }
        var held = all.activities();
        held.removeAll(organisers.outside());
        return new YearTotals(
                all.minutes(), all.participants(), held.size(), sections.totals(held), branches.totals(held));
    }
}
