package cn.volunteering.volunteer.organisation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The people of all units that have any, counted when the roster last changed.
 *
 * @param units by unit id
 */
public record PeopleOfUnits(List<UnitPeople> units) {

    /** Nobody in any unit. */
    public static final PeopleOfUnits NONE = new PeopleOfUnits(List.of());

    public PeopleOfUnits {
        units = List.copyOf(units);
    }

    /** Returns the units by id. */
    public Map<UnitId, UnitPeople> byUnit() {
        return units.stream().collect(Collectors.toMap(UnitPeople::unit, Function.identity()));
    }
}
