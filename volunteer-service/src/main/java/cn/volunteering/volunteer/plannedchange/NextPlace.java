package cn.volunteering.volunteer.plannedchange;

import cn.volunteering.volunteer.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/** The section and branch to which a volunteer will move. */
public record NextPlace(UnitId sectionId, @Nullable UnitId branchId) {}
