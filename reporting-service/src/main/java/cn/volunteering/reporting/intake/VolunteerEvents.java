package cn.volunteering.reporting.intake;

import cn.volunteering.reporting.facts.Axis;
import cn.volunteering.reporting.facts.Headcount;
import cn.volunteering.reporting.facts.OrgUnit;
import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.facts.Volunteer;
import cn.volunteering.reporting.facts.VolunteerId;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The events of volunteer-service, as far as figures are concerned: names of persons are not read. */
final class VolunteerEvents {

    static final String TOPIC = "volunteer.events.v1";
    static final String VOLUNTEER_CHANGED = "volunteering.volunteer.volunteer-changed.v1";
    static final String ORG_UNIT_CHANGED = "volunteering.volunteer.org-unit-changed.v1";
    static final String HEADCOUNT_CHANGED = "volunteering.volunteer.headcount-changed.v1";

    private VolunteerEvents() {}

    /** A volunteer joined, moved, changed state or left. */
    record VolunteerChanged(
            VolunteerId volunteerId,
            UnitId sectionId,
            @Nullable UnitId branchId,
            Volunteer.State state,
            boolean partyMember,
            Volunteer.NationalStatus nationalStatus,
            LocalDate joinedOn,
            @Nullable LocalDate leftOn) {

        Volunteer volunteer() {
            return new Volunteer(
                    volunteerId, sectionId, branchId, state, partyMember, nationalStatus, joinedOn, leftOn);
        }
    }

    /** A section or branch was set up, renamed, moved or closed. */
    record OrgUnitChanged(
            UnitId unitId, Axis axis, String name, @Nullable UnitId parentId, boolean active) {

        OrgUnit unit() {
            return new OrgUnit(unitId, axis, name, parentId, active);
        }
    }

    /** The staff at the end of a month was stated or corrected. */
    record HeadcountChanged(YearMonth month, int establishment, int contract) {

        Headcount headcount() {
            return new Headcount(month, establishment, contract);
        }
    }
}
