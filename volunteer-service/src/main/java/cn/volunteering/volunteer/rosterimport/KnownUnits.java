package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.domain.Decision;
import cn.volunteering.volunteer.organisation.Axis;
import cn.volunteering.volunteer.organisation.OrgUnit;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.organisation.UnitName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The open org units of the agency by the names a file uses: the name alone, or the path 上级/名称. Names are compared
 * without blanks and with one form of brackets, dots and letters.
 */
final class KnownUnits {

    private static final int SHORTEST_PART = 2;

    private final Map<UnitId, OrgUnit> units;

    KnownUnits(Collection<OrgUnit> units) {
        this.units = units.stream().collect(Collectors.toMap(OrgUnit::id, Function.identity()));
    }

    /** Finds the open unit of the axis with the given name or path. */
    Decision<UnitId> find(Axis axis, String name) {
        String wanted = UnitName.folded(name).replaceAll("[\\\\>→]", "/");
        List<OrgUnit> found = open(axis).stream()
                .filter(unit -> UnitName.folded(unit.name()).equals(wanted)
                        || UnitName.folded(path(unit)).equals(wanted))
                .toList();
        return switch (found.size()) {
            case 1 -> Decision.accepted(found.getFirst().id());
            case 0 -> Decision.refused("unit-unknown", "没有这个名称的在用" + axis.label() + "，请先在机构中建立或改正名称");
            default -> Decision.refused("unit-ambiguous", "有多个" + axis.label() + "是这个名称，请写成“上级/名称”");
        };
    }

    /** Suggests the open unit whose name contains the given one, or is contained in it, if there is exactly one. */
    Optional<String> similar(Axis axis, String name) {
        String wanted = UnitName.folded(name);
        var similar = open(axis).stream()
                .filter(unit -> isSimilar(UnitName.folded(unit.name()), wanted))
                .toList();
        return similar.size() == 1 ? Optional.of(path(similar.getFirst())) : Optional.empty();
    }

    private static boolean isSimilar(String known, String wanted) {
        return wanted.length() >= SHORTEST_PART && (known.contains(wanted) || wanted.contains(known));
    }

    private List<OrgUnit> open(Axis axis) {
        return units.values().stream()
                .filter(unit -> unit.axis() == axis && unit.active())
                .toList();
    }

    /** Returns the name of a unit with those above it, empty for an unknown unit. */
    String pathOf(UnitId id) {
        return Optional.ofNullable(units.get(id)).map(this::path).orElse("");
    }

    /** Returns the name of a unit with those above it. */
    private String path(OrgUnit unit) {
        @Nullable OrgUnit parent = unit.parentId() == null ? null : units.get(unit.parentId());
        return parent == null ? unit.name() : path(parent) + "/" + unit.name();
    }
}
