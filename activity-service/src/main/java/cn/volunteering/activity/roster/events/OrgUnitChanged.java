package cn.volunteering.activity.roster.events;

import cn.volunteering.activity.roster.Axis;
import cn.volunteering.activity.roster.OrgUnit;

/** A section or party branch was created, renamed or dissolved; only the fields this service needs. */
public record OrgUnitChanged(String unitId, Axis axis, String name, boolean active) {

    public static final String TYPE = "volunteering.volunteer.org-unit-changed.v1";
    public static final String TOPIC = "volunteer.events.v1";

    /** Returns the unit after the event. */
    public OrgUnit unit() {
        return new OrgUnit(unitId, axis, name, active);
    }
}
