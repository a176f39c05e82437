package cn.volunteering.volunteer.organisation.web;

import cn.volunteering.domain.Versioned;
import cn.volunteering.volunteer.organisation.Axis;
import cn.volunteering.volunteer.organisation.OrgUnit;
import cn.volunteering.volunteer.organisation.SectionKind;
import cn.volunteering.volunteer.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/** An org unit as shown. */
record OrgUnitView(
        UnitId id,
        Axis axis,
        @Nullable SectionKind kind,
        String name,
        @Nullable UnitId parentId,
        boolean active,
        long version) {

    static OrgUnitView of(Versioned<OrgUnit> unit) {
        OrgUnit it = unit.state();
        return new OrgUnitView(it.id(), it.axis(), it.kind(), it.name(), it.parentId(), it.active(), unit.version());
    }
}
