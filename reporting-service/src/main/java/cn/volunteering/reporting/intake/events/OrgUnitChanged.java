package cn.volunteering.reporting.intake.events;

import cn.volunteering.reporting.facts.Axis;
import cn.volunteering.reporting.facts.OrgUnit;
import cn.volunteering.reporting.facts.UnitId;
import org.jspecify.annotations.Nullable;

/** A section or branch was set up, renamed, moved or closed: the event of volunteer-service. */
record OrgUnitChanged(
        UnitId unitId, Axis axis, String name, @Nullable UnitId parentId, boolean active) {

    static final String TYPE = "volunteering.volunteer.org-unit-changed.v1";
    static final String TOPIC = "volunteer.events.v1";

    OrgUnit unit() {
        return new OrgUnit(unitId, axis, name, parentId, active);
    }
}
