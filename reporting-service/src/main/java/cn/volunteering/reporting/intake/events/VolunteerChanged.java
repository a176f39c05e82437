package cn.volunteering.reporting.intake.events;

import cn.volunteering.reporting.facts.UnitId;
import cn.volunteering.reporting.facts.Volunteer;
import cn.volunteering.reporting.facts.VolunteerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A volunteer joined, moved, changed state or left: the event of volunteer-service. The name is not read. */
record VolunteerChanged(
        VolunteerId volunteerId,
        UnitId sectionId,
        @Nullable UnitId branchId,
        Volunteer.State state,
        boolean partyMember,
        Volunteer.NationalStatus nationalStatus,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn) {

    static final String TYPE = "volunteering.volunteer.volunteer-changed.v1";
    static final String TOPIC = "volunteer.events.v1";

    Volunteer volunteer() {
        return new Volunteer(volunteerId, sectionId, branchId, state, partyMember, nationalStatus, joinedOn, leftOn);
    }
}
