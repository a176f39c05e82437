package cn.volunteering.volunteer.organisation;

import cn.volunteering.domain.DomainEvent;
import org.jspecify.annotations.Nullable;

/** An org unit was opened, renamed, closed or reopened. Carries the full current state of the unit. */
public record OrgUnitChanged(
        UnitId unitId, Axis axis, String name, @Nullable UnitId parentId, boolean active) implements DomainEvent {

    public static final String TYPE = "volunteering.volunteer.org-unit-changed.v1";
}
