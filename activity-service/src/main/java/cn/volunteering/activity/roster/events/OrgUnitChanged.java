package cn.volunteering.activity.roster.events;

import cn.volunteering.activity.roster.Axis;
import cn.volunteering.activity.roster.OrgUnit;

/** A section or party branch was made, renamed or dissolved, as far as this service cares. */
public record OrgUnitChanged(String unitId, Axis axis, String name, boolean active) {

    public static final String TYPE = "volunteering.volunteer.org-unit-changed.v1";
    public static final String TOPIC = "volunteer.events.v1";

    /** The unit as it is after the event. */
    public OrgUnit unit() {
        return new OrgUnit(unitId, axis, name, active);
    }
}
