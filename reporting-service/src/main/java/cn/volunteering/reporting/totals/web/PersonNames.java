package cn.volunteering.reporting.totals.web;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.reporting.facts.Facts;
import cn.volunteering.reporting.facts.OrgUnit;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.facts.Volunteer;
import cn.volunteering.reporting.facts.VolunteerId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people and units that lists name. */
record PersonNames(Map<VolunteerId, Volunteer> volunteers, Map<UnitId, String> units) {

    static PersonNames of(Facts facts) {
        return new PersonNames(
                facts.all(Volunteer.class).stream().collect(toMap(Volunteer::id, each -> each)),
                facts.all(OrgUnit.class).stream().collect(toMap(OrgUnit::id, OrgUnit::name)));
    }

    @Nullable
    Volunteer volunteer(VolunteerId id) {
        return volunteers.get(id);
    }

    @Nullable
    String unit(@Nullable UnitId id) {
        return id == null ? null : units.get(id);
    }
}
