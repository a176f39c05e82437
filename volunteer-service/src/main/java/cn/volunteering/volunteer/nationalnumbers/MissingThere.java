package cn.volunteering.volunteer.nationalnumbers;

import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.roster.NationalRegistration;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerId;

/**
 * Someone on the roster who is not in the list of the national system. Applying changes nothing about them.
 *
 * @param national what the roster says of the registration
 */
public record MissingThere(
        VolunteerId volunteerId, String displayName, UnitId sectionId, NationalRegistration national) {

    static MissingThere of(Volunteer volunteer) {
        return new MissingThere(
                volunteer.id(),
                volunteer.profile().displayName(),
                volunteer.placements().current().sectionId(),
                volunteer.national());
    }
}
