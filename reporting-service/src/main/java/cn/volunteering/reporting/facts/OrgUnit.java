package cn.volunteering.reporting.facts;

import org.jspecify.annotations.Nullable;

/** A section or party branch with its current name. */
public record OrgUnit(
        UnitId id, Axis axis, String name, @Nullable UnitId parent, boolean active) implements Fact {}
