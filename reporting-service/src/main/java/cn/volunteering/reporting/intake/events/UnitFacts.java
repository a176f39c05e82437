package cn.volunteering.reporting.intake.events;

import cn.volunteering.reporting.facts.Axis;
import cn.volunteering.reporting.facts.FactKind;
import cn.volunteering.reporting.facts.OrgUnit;
import cn.volunteering.reporting.facts.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Declares sections and branches with their current names, which are looked up when totals are displayed. */
@Configuration(proxyBeanMethods = false)
class UnitFacts {

    /** A section or branch was set up, renamed, moved or closed: the event of volunteer-service. */
    record OrgUnitChanged(
            UnitId unitId, Axis axis, String name, @Nullable UnitId parentId, boolean active) {

        OrgUnit unit() {
            return new OrgUnit(unitId, axis, name, parentId, active);
        }
    }

    @Bean
    FactKind<OrgUnit> unitKind() {
        return FactKind.of("UNIT", OrgUnit.class, unit -> unit.id().value())
                .from(
                        "volunteer.events.v1",
                        "volunteering.volunteer.org-unit-changed.v1",
                        OrgUnitChanged.class,
                        OrgUnitChanged::unit);
    }
}
