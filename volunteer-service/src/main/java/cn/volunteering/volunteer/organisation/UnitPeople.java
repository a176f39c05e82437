package cn.volunteering.volunteer.organisation;

import java.util.List;

/**
 * The people of a unit.
 *
 * @param members the number of volunteers on the roster who belong to it now; not those of units below
 * @param liaisons those who act as its liaison (联络员, NX-15), by name
 */
public record UnitPeople(UnitId unit, long members, List<UnitLiaison> liaisons) {

    public UnitPeople {
        liaisons = List.copyOf(liaisons);
    }

    /** Returns a unit without people. */
    public static UnitPeople none(UnitId unit) {
        return new UnitPeople(unit, 0, List.of());
    }

    /**
     * A liaison of a unit.
     *
     * @param volunteerId the id on the roster
     */
    public record UnitLiaison(String volunteerId, String name) {}
}
