package cn.volunteering.volunteer.roster;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Stated;
import cn.volunteering.domain.Versioned;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.personaldata.PhoneNumber;
import cn.volunteering.volunteer.personaldata.SealedText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Maintains the entry of a volunteer: profile, placement, registration in the national system. */
public final class EditVolunteer {

    private final Aggregates<Volunteer> store;
    private final Volunteers volunteers;
    private final Places places;
    private final PersonalDataSafe safe;
    private final PlatformCalendar calendar;

    public EditVolunteer(
            Aggregates<Volunteer> store,
            Volunteers volunteers,
            Places places,
            PersonalDataSafe safe,
            PlatformCalendar calendar) {
        this.store = store;
        this.volunteers = volunteers;
        this.places = places;
        this.safe = safe;
        this.calendar = calendar;
    }

    /** Corrects the profile. A phone number or party status that is left out stays, and null clears it. */
    public Versioned<Volunteer> correct(
            Versioned<Volunteer> seen,
            String displayName,
            Stated<PhoneNumber> phone,
            boolean partyMember,
            Stated<PartyStatus> partyStatus,
            List<String> skills) {
        Volunteer volunteer = seen.state();
        var sealed = phone.<SealedText>map(it -> safe.seal(it, volunteer.id()))
                .or(volunteer.profile().phone());
        var status = partyStatus.or(volunteer.profile().statusIfMember(partyMember));
        return store.save(seen, volunteer.correct(new Profile(displayName, sealed, partyMember, skills, status)));
    }

    /** Moves the volunteer to another section or branch from the given day. */
    public Versioned<Volunteer> move(
            Versioned<Volunteer> seen, UnitId section, @Nullable UnitId branch, LocalDate from) {
        var place = places.from(section, branch, from).orThrow();
        return store.save(seen, seen.state().move(place, calendar.today()));
    }

    /** Appoints the volunteer as liaison of the sections instead of those before; without a section ends the appointment. */
    public Versioned<Volunteer> appointLiaison(Versioned<Volunteer> seen, List<UnitId> sections) {
        var decision = seen.state().appointLiaison(sections);
        return store.save(seen, Decision.unless(places.objectionToSections(sections), () -> decision));
    }

    /** Records the status of the registration in the national system. */
    public Versioned<Volunteer> recordNational(
            Versioned<Volunteer> seen, NationalStatus status, @Nullable String number) {
        var registration = NationalRegistration.of(status, number).orThrow();
        if (number != null) {
            requireFree(seen.state(), UniqueClaims.nationalNumber(number), "该全国志愿者编号已属于其他志愿者");
        }
        return store.save(seen, seen.state().recordNational(registration));
    }

    private void requireFree(Volunteer volunteer, String claim, String message) {
        if (!volunteer.claims().contains(claim)
                && !volunteers.taken(List.of(claim)).isEmpty()) {
            throw new RefusedException(Refusal.of("volunteer-claim-taken", message));
        }
    }
}
