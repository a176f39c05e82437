package cn.volunteering.volunteer.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The org units of the bound tenant, for whoever has to know them. There are tens of them, not thousands. */
public interface OrgUnits {

    /** All units of both axes, closed ones included. */
    List<OrgUnit> all();

    /** Whether a unit of that name stands there, open or closed. */
    boolean isTaken(Axis axis, @Nullable UnitId parent, String name);

    /** How many open units stand directly under the given one. */
    long activeChildrenOf(UnitId unit);
}
