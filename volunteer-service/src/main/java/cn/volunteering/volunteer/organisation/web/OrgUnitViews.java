package cn.volunteering.volunteer.organisation.web;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Versioned;
import cn.volunteering.volunteer.organisation.ArrangeUnits;
import cn.volunteering.volunteer.organisation.OrgUnit;
import cn.volunteering.volunteer.organisation.OrgUnits;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.web.ETags;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.action.PermittedActions;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows org units with the name of the unit above and with what the caller may do. */
@Component
class OrgUnitViews {

    static final String RENAME = "org-unit.RENAME";
    static final String CLOSE = "org-unit.CLOSE";
    static final String REOPEN = "org-unit.REOPEN";

    private final OrgUnits units;
    private final ArrangeUnits arrange;
    private final PermittedActions permitted;

    OrgUnitViews(OrgUnits units, ArrangeUnits arrange, PermittedActions permitted) {
        this.units = units;
        this.arrange = arrange;
        this.permitted = permitted;
    }

    PageOf<OrgUnitView> page(Page<Versioned<OrgUnit>> page) {
        var names = names();
        return PageOf.of(page, unit -> view(unit, names));
    }

    ResponseEntity<OrgUnitView> shown(Versioned<OrgUnit> unit) {
        return ETags.ok(unit, view(unit));
    }

    OrgUnitView view(Versioned<OrgUnit> unit) {
        return view(unit, names());
    }

    private Map<UnitId, String> names() {
        return units.all().stream().collect(toMap(OrgUnit::id, OrgUnit::name));
    }

    private OrgUnitView view(Versioned<OrgUnit> unit, Map<UnitId, String> names) {
        OrgUnit it = unit.state();
        return new OrgUnitView(
                it.id(),
                it.axis(),
                it.kind(),
                it.name(),
                it.parentId(),
                it.parentId() == null ? null : names.get(it.parentId()),
                it.active(),
                actions(it),
                unit.version());
    }

    private List<String> actions(OrgUnit it) {
        return permitted
                .to("org-unit")
                .edit("RENAME", () -> Decision.accepted(it))
                .offer("CLOSE", () -> it.active() && arrange.closed(it).reason().isEmpty())
                .offer(
                        "REOPEN",
                        () -> !it.active() && arrange.reopened(it).reason().isEmpty())
                .names();
    }
}
