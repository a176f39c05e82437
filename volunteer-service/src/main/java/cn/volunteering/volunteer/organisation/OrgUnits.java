package cn.volunteering.volunteer.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** Returns whether a unit of that name exists under the parent, open or closed. */
    boolean isTaken(Axis axis, @Nullable UnitId parent, String name);

    /** Counts the open units directly below the given one. */
    long activeChildrenOf(UnitId unit);
}
