package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.roster.NationalRegistration;
import cn.volunteering.volunteer.roster.Placement;
import cn.volunteering.volunteer.roster.Profile;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Makes volunteers of people who are new to the roster, with their personal data sealed. */
final class NewVolunteer {

    private final PersonalDataSafe safe;
    private final LocalDate today;

    NewVolunteer(PersonalDataSafe safe, LocalDate today) {
        this.safe = safe;
        this.today = today;
    }

    Volunteer of(RosterEntry entry, VolunteerId id) {
        var joinedOn = Objects.requireNonNullElse(entry.joinedOn(), today);
        return Volunteer.register(
                        id,
                        profile(entry, id),
                        safe.seal(entry.document(), id),
                        Objects.requireNonNullElse(entry.national(), NationalRegistration.NONE),
                        new Placement(entry.section(), entry.branch(), joinedOn),
                        today)
                .orThrow();
    }

    private Profile profile(RosterEntry entry, VolunteerId id) {
        var phone = entry.phone() == null ? null : safe.seal(entry.phone(), id);
        var party = Objects.requireNonNullElse(entry.party(), PartyStanding.UNKNOWN);
        List<String> skills = Objects.requireNonNullElse(entry.skills(), List.of());
        return new Profile(entry.displayName(), phone, party.member(), skills, party.status());
    }
}
