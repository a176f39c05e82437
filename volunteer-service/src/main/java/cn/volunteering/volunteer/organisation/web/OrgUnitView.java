package cn.volunteering.volunteer.organisation.web;

import cn.volunteering.volunteer.organisation.Axis;
import cn.volunteering.volunteer.organisation.SectionKind;
import cn.volunteering.volunteer.organisation.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An org unit as shown.
 *
 * @param parentName the name of the unit above; {@code null} at the top
 * @param allowedActions what the caller may do now
 */
record OrgUnitView(
        UnitId id,
        Axis axis,
        @Nullable SectionKind kind,
        String name,
        @Nullable UnitId parentId,
        @Nullable String parentName,
        boolean active,
        List<String> allowedActions,
        long version) {}
