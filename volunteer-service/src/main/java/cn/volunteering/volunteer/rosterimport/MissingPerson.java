package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerId;

/** Someone on the roster who is not in a file. The person is named and never removed. */
public record MissingPerson(VolunteerId volunteerId, String displayName, UnitId sectionId) {

    static MissingPerson of(Volunteer volunteer) {
        return new MissingPerson(
                volunteer.id(),
                volunteer.profile().displayName(),
                volunteer.placements().current().sectionId());
    }
}
