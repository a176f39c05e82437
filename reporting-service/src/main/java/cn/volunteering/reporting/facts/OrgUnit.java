package cn.volunteering.reporting.facts;

import org.jspecify.annotations.Nullable;

/** A section or party branch with its present name. */
public record OrgUnit(
        UnitId id, Axis axis, String name, @Nullable UnitId parent, boolean active) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.UNIT;
    }

    @Override
    public String key() {
        return kind().keyOf(id.value());
    }
}
