package cn.volunteering.scoring.naming.events;

import cn.volunteering.scoring.hours.UnitId;

/** A section or party branch was opened or renamed. Contains only the name from volunteer-service's event. */
public record OrgUnitChanged(UnitId unitId, String name) {

    public static final String TYPE = "volunteering.volunteer.org-unit-changed.v1";
    public static final String TOPIC = "volunteer.events.v1";
}
