package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.domain.Decision;
import cn.volunteering.volunteer.organisation.Axis;
import cn.volunteering.volunteer.organisation.OrgUnit;
import cn.volunteering.volunteer.organisation.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The open org units of the agency by the names a file uses: the name alone, or the path 上级/名称. Error messages never
 * repeat the text from the file: if columns are shifted, that text could be someone's identity number.
 */
final class KnownUnits {

    private final Map<UnitId, OrgUnit> units;

    KnownUnits(Collection<OrgUnit> units) {
        this.units = units.stream().collect(Collectors.toMap(OrgUnit::id, Function.identity()));
    }

    /** Finds the open unit of the axis with the given name or path. */
    Decision<UnitId> find(Axis axis, String name) {
        List<OrgUnit> found = units.values().stream()
                .filter(unit -> unit.axis() == axis && unit.active())
                .filter(unit -> unit.name().equals(name) || path(unit).equals(name))
                .toList();
        return switch (found.size()) {
            case 1 -> Decision.accepted(found.getFirst().id());
            case 0 -> Decision.refused("unit-unknown", "没有这个名称的在用" + axis.label() + "，请先在机构中建立或改正名称");
            default -> Decision.refused("unit-ambiguous", "有多个" + axis.label() + "是这个名称，请写成“上级/名称”");
        };
    }

    private String path(OrgUnit unit) {
        @Nullable OrgUnit parent = unit.parentId() == null ? null : units.get(unit.parentId());
        return parent == null ? unit.name() : path(parent) + "/" + unit.name();
    }
}
