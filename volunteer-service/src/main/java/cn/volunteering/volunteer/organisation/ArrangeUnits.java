package cn.volunteering.volunteer.organisation;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The committee's changes to the two trees of its agency (NX-02, NX-10). */
public final class ArrangeUnits {

    private final Aggregates<OrgUnit> store;
    private final OrgUnits units;
    private final UnitMembers members;

    public ArrangeUnits(Aggregates<OrgUnit> store, OrgUnits units, UnitMembers members) {
        this.store = store;
        this.units = units;
        this.members = members;
    }

    /** Opens a unit, at the top or under another one. */
    public Versioned<OrgUnit> open(
            Axis axis, @Nullable SectionKind kind, String name, @Nullable UnitId parentId, int position) {
        requireFree(axis, parentId, name, null);
        var id = UnitId.next();
        return store.insert(id.value(), OrgUnit.open(id, axis, kind, name, parent(parentId), position));
    }

    /** Renames the unit that the caller has seen, or changes its kind or its place. */
    public Versioned<OrgUnit> rename(Versioned<OrgUnit> seen, String name, @Nullable SectionKind kind, int position) {
        OrgUnit unit = seen.state();
        requireFree(unit.axis(), unit.parentId(), name, unit.id());
        return store.save(seen, unit.rename(name, kind, position));
    }

    /** Closes the unit that the caller has seen. */
    public Versioned<OrgUnit> close(Versioned<OrgUnit> seen) {
        return store.save(seen, closed(seen.state()));
    }

    /** Returns the closed unit, or why it cannot be closed. */
    public Decision<OrgUnit> closed(OrgUnit unit) {
        return unit.close(units.activeChildrenOf(unit.id()), members.countIn(unit.id()));
    }

    /** Reopens the closed unit that the caller has seen. */
    public Versioned<OrgUnit> reopen(Versioned<OrgUnit> seen) {
        return store.save(seen, reopened(seen.state()));
    }

    /** Returns the reopened unit, or why it cannot be reopened. */
    public Decision<OrgUnit> reopened(OrgUnit unit) {
        return unit.reopen(parent(unit.parentId()));
    }

    private void requireFree(Axis axis, @Nullable UnitId parent, String name, @Nullable UnitId own) {
        boolean isTaken = units.all().stream()
                .filter(unit -> unit.axis() == axis && Objects.equals(unit.parentId(), parent))
                .anyMatch(unit -> !unit.id().equals(own) && UnitName.isSame(unit.name(), name));
        if (isTaken) {
            throw new RefusedException(Refusal.of("org-unit-name-taken", "同一上级下已有名为“" + name + "”的" + axis.label()));
        }
    }

    private @Nullable OrgUnit parent(@Nullable UnitId id) {
        if (id == null) {
            return null;
        }
        return store.find(id.value())
                .map(Versioned::state)
                .orElseThrow(() -> new RefusedException(Refusal.of("org-unit-parent-unknown", "没有所填的上级单位")));
    }
}
