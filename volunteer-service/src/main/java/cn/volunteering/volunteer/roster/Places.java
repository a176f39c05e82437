package cn.volunteering.volunteer.roster;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.Versioned;
import cn.volunteering.volunteer.organisation.Axis;
import cn.volunteering.volunteer.organisation.OrgUnit;
import cn.volunteering.volunteer.organisation.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks that people are placed in open units of the right axis (NX-02). */
public final class Places {

    private final Aggregates<OrgUnit> units;

    public Places(Aggregates<OrgUnit> units) {
        this.units = units;
    }

    /** Returns a placement from the given day, if both units may take people. */
    public Decision<Placement> from(UnitId section, @Nullable UnitId branch, LocalDate day) {
        var objection = objectionTo(Axis.SECTION, section)
                .or(() -> branch == null ? Optional.empty() : objectionTo(Axis.BRANCH, branch));
        return Decision.unless(objection, () -> Decision.accepted(new Placement(section, branch, day)));
    }

    /** Returns why one of the sections cannot have a liaison: it is unknown, closed or of the other axis. */
    public Optional<Refusal> objectionToSections(Collection<UnitId> sections) {
        return sections.stream()
                .flatMap(section -> objectionTo(Axis.SECTION, section).stream())
                .findFirst();
    }

    private Optional<Refusal> objectionTo(Axis axis, UnitId id) {
        return units.find(id.value())
                .map(Versioned::state)
                .filter(unit -> unit.axis() == axis)
                .map(Places::objectionIfClosed)
                .orElseGet(() -> Optional.of(Refusal.of("unit-unknown", "没有所填的" + axis.label())));
    }

    private static Optional<Refusal> objectionIfClosed(OrgUnit unit) {
        return unit.active()
                ? Optional.empty()
                : Optional.of(Refusal.of("unit-closed", "“" + unit.name() + "”已停用，不能分配人员"));
    }
}
