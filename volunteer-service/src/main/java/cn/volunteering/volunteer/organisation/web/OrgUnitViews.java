package cn.volunteering.volunteer.organisation.web;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Versioned;
import cn.volunteering.edge.TenantRole;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.volunteer.organisation.ArrangeUnits;
import cn.volunteering.volunteer.organisation.CountPeople;
import cn.volunteering.volunteer.organisation.OrgUnit;
import cn.volunteering.volunteer.organisation.OrgUnits;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.organisation.UnitPeople;
import cn.volunteering.volunteer.organisation.web.OrgUnitView.LiaisonView;
import cn.volunteering.web.ETags;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.action.PermittedActions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows org units with the name of the unit above and with what the caller may do. */
@Component
class OrgUnitViews {

    static final String RENAME = "org-unit.RENAME";
    static final String CLOSE = "org-unit.CLOSE";
    static final String REOPEN = "org-unit.REOPEN";

    private static final Set<String> SEEING_PEOPLE =
            Set.of(TenantRole.COMMITTEE, TenantRole.LIAISON, TenantRole.VOLUNTEER);

    private final OrgUnits units;
    private final ArrangeUnits arrange;
    private final CountPeople people;
    private final PermittedActions permitted;

    OrgUnitViews(OrgUnits units, ArrangeUnits arrange, CountPeople people, PermittedActions permitted) {
        this.units = units;
        this.arrange = arrange;
        this.people = people;
        this.permitted = permitted;
    }

    PageOf<OrgUnitView> page(Page<Versioned<OrgUnit>> page) {
        var names = names();
        var counted = people.current().byUnit();
        return PageOf.of(page, unit -> view(unit, names, counted));
    }

    ResponseEntity<OrgUnitView> shown(Versioned<OrgUnit> unit) {
        return ETags.ok(unit, view(unit));
    }

    OrgUnitView view(Versioned<OrgUnit> unit) {
        return view(unit, names(), people.current().byUnit());
    }

    private Map<UnitId, String> names() {
        return units.all().stream().collect(toMap(OrgUnit::id, OrgUnit::name));
    }

    private OrgUnitView view(Versioned<OrgUnit> unit, Map<UnitId, String> names, Map<UnitId, UnitPeople> counted) {
        OrgUnit it = unit.state();
        var here = counted.getOrDefault(it.id(), UnitPeople.none(it.id()));
        return new OrgUnitView(
                it.id(),
                it.axis(),
                it.kind(),
                it.name(),
                it.parentId(),
                it.parentId() == null ? null : names.get(it.parentId()),
                it.active(),
                it.position(),
                here.members(),
                liaisons(here),
                actions(it),
                unit.version());
    }

    private static @Nullable List<LiaisonView> liaisons(UnitPeople here) {
        return SEEING_PEOPLE.stream().anyMatch(TenantScope.actor()::is)
                ? here.liaisons().stream()
                        .map(liaison -> new LiaisonView(liaison.volunteerId(), liaison.name()))
                        .toList()
                : null;
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
