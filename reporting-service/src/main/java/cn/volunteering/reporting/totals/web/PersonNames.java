package cn.volunteering.reporting.totals.web;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.reporting.facts.Activity;
import cn.volunteering.reporting.facts.ActivityId;
import cn.volunteering.reporting.facts.Facts;
import cn.volunteering.reporting.facts.OrgUnit;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.facts.Volunteer;
import cn.volunteering.reporting.facts.VolunteerId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people, units and activities that lists name. */
record PersonNames(Map<VolunteerId, Volunteer> volunteers, Map<UnitId, String> units, Map<ActivityId, String> titles) {

    static PersonNames of(Facts facts) {
        return new PersonNames(
                facts.all(Volunteer.class).stream().collect(toMap(Volunteer::id, each -> each)),
                facts.all(OrgUnit.class).stream().collect(toMap(OrgUnit::id, OrgUnit::name)),
                facts.all(Activity.class).stream().collect(toMap(Activity::id, Activity::title)));
    }

    @Nullable
    Volunteer volunteer(VolunteerId id) {
        return volunteers.get(id);
    }

    @Nullable
    String unit(@Nullable UnitId id) {
        return id == null ? null : units.get(id);
    }

    @Nullable
    String title(ActivityId id) {
        return titles.get(id);
    }
}
