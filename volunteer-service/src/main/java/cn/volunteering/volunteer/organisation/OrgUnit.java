package cn.volunteering.volunteer.organisation;

import cn.volunteering.domain.Decision;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A section or a party branch of the agency (NX-02). Units are closed, never removed, because the records of past years
 * still refer to them.
 *
 * @param kind the kind of a section; party branches have none
 * @param name unique among the units with the same parent on the same axis
 * @param parentId the unit above on the same axis, or {@code null} at the top
 * @param position the place in lists, from 1; units at the same place follow by name
 */
public record OrgUnit(
        UnitId id,
        Axis axis,
        @Nullable SectionKind kind,
        String name,
        @Nullable UnitId parentId,
        boolean active,
        Integer position) {

    /** The position of a unit that was given none: behind the others. */
    public static final int UNPLACED = 999;

    /** Accepts {@code null} as {@link #UNPLACED}: units of earlier releases have no position. */
    public OrgUnit {
        position = Objects.requireNonNullElse(position, UNPLACED);
    }

    /**
     * Opens a unit under the given parent.
     *
     * @param parent the unit above, or {@code null} at the top
     * @param position the place in lists
     */
    public static Decision<OrgUnit> open(
            UnitId id, Axis axis, @Nullable SectionKind kind, String name, @Nullable OrgUnit parent, int position) {
        if (parent != null && parent.axis != axis) {
            return Decision.refused("org-unit-other-axis", "上级单位属于" + parent.axis.label() + "，不能在其下设立" + axis.label());
        }
        if (parent != null && !parent.active) {
            return Decision.refused("org-unit-parent-closed", "上级单位“" + parent.name + "”已停用，不能在其下设立单位");
        }
        return new OrgUnit(id, axis, kindFor(axis, kind), name, parent == null ? null : parent.id, true, position)
                .changed();
    }

    private static @Nullable SectionKind kindFor(Axis axis, @Nullable SectionKind kind) {
        if (axis == Axis.BRANCH) {
            return null;
        }
        return kind == null ? SectionKind.DIVISION : kind;
    }

    /** Renames the unit, changes the kind of a section, and places it in lists. */
    public Decision<OrgUnit> rename(String newName, @Nullable SectionKind newKind, int newPosition) {
        var effectiveKind = newKind == null ? kind : newKind;
        return new OrgUnit(id, axis, kindFor(axis, effectiveKind), newName, parentId, active, newPosition).changed();
    }

    /**
     * Closes the unit, which must be empty.
     *
     * @param activeChildren the number of open units directly below it
     * @param members the number of volunteers who belong to it now
     */
    public Decision<OrgUnit> close(long activeChildren, long members) {
        if (activeChildren > 0) {
            return Decision.refused("org-unit-has-children", "“" + name + "”下还有 " + activeChildren + " 个在用单位，请先停用下级单位");
        }
        if (members > 0) {
            return Decision.refused("org-unit-has-members", "“" + name + "”还有 " + members + " 名志愿者，请先调整其所属单位");
        }
        return new OrgUnit(id, axis, kind, name, parentId, false, position).changed();
    }

    /**
     * Opens a closed unit again.
     *
     * @param parent the unit above, or {@code null} at the top
     */
    public Decision<OrgUnit> reopen(@Nullable OrgUnit parent) {
        if (parent != null && !parent.active) {
            return Decision.refused("org-unit-parent-closed", "上级单位“" + parent.name + "”已停用，请先启用上级单位");
        }
        return new OrgUnit(id, axis, kind, name, parentId, true, position).changed();
    }

    private Decision<OrgUnit> changed() {
        return Decision.accepted(this, new OrgUnitChanged(id, axis, name, parentId, active));
    }
}
