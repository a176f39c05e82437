package cn.volunteering.volunteer.roster;

import cn.volunteering.domain.DomainEvent;
import cn.volunteering.volunteer.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer was registered or changed. Carries the current state, with the name as the only personal field: documents
 * and phone numbers never leave this service in an event.
 *
 * @param placements every placement, oldest first, so that the figures of an earlier day do not change with a move
 * @param liaison whether the person may act as a liaison, by role or by appointment
 * @param liaisonSectionIds the sections for which the person is appointed as liaison; {@code null} without an appointment
 * @param nationalNumber the volunteer number of the national system, once it is known (QH-43)
 */
public record VolunteerChanged(
        VolunteerId volunteerId,
        String displayName,
        UnitId sectionId,
        @Nullable UnitId branchId,
        VolunteerState state,
        boolean partyMember,
        NationalStatus nationalStatus,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable AccountId accountId,
        List<Placement> placements,
        boolean liaison,
        @Nullable List<UnitId> liaisonSectionIds,
        @Nullable String nationalNumber)
        implements DomainEvent {

    public static final String TYPE = "volunteering.volunteer.volunteer-changed.v1";

    static VolunteerChanged of(Volunteer volunteer) {
        return new VolunteerChanged(
                volunteer.id(),
                volunteer.profile().displayName(),
                volunteer.placements().current().sectionId(),
                volunteer.placements().current().branchId(),
                volunteer.standing().state(),
                volunteer.profile().partyMember(),
                volunteer.national().status(),
                volunteer.standing().joinedOn(),
                volunteer.standing().leftOn(),
                volunteer.account(),
                volunteer.placements().all(),
                volunteer.liaison().isLiaison(),
                appointments(volunteer),
                volunteer.national().number());
    }

    private static @Nullable List<UnitId> appointments(Volunteer volunteer) {
        var sections = volunteer.liaison().sections();
        return sections.isEmpty() ? null : sections;
    }
}
