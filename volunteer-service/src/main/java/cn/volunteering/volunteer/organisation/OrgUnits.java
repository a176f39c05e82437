package cn.volunteering.volunteer.organisation;

import java.util.List;

/** The org units of the bound tenant. There are tens of them, not thousands. */
public interface OrgUnits {

    /** Returns all units of both axes, closed ones included. */
    List<OrgUnit> all();

    /** Returns the open sections. */
    default List<OrgUnit> openSections() {
        return all().stream()
                .filter(unit -> unit.axis() == Axis.SECTION && unit.active())
                .toList();
    }

    /** Counts the open units directly below the given one. */
    long activeChildrenOf(UnitId unit);
}
