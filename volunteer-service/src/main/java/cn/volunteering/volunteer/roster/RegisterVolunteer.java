package cn.volunteering.volunteer.roster;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import java.util.List;

/** Puts people on the roster (NX-13): registered by the agency, or by their own application. */
public final class RegisterVolunteer {

    private final Aggregates<Volunteer> store;
    private final Volunteers volunteers;
    private final Places places;
    private final PersonalDataSafe safe;
    private final PlatformCalendar calendar;

    public RegisterVolunteer(
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

    /** Puts the person on the roster. */
    public Versioned<Volunteer> register(Candidate person) {
        var id = VolunteerId.next();
        return add(
                id,
                Volunteer.register(
                        id,
                        profile(id, person),
                        safe.seal(person.document(), id),
                        NationalRegistration.withNumber(person.nationalNumber()).orThrow(),
                        place(person),
                        calendar.today()));
    }

    /** Takes the application of the person with the account. A member of the agency accepts it later. */
    public Versioned<Volunteer> apply(Candidate person, AccountId account) {
        var id = VolunteerId.next();
        var document = safe.seal(person.document(), id);
        return add(id, Volunteer.apply(id, profile(id, person), document, place(person), account));
    }

    private Profile profile(VolunteerId id, Candidate person) {
        var phone = person.phone() == null ? null : safe.seal(person.phone(), id);
        return new Profile(person.displayName(), phone, person.partyMember(), person.skills(), person.partyStatus());
    }

    private Placement place(Candidate person) {
        return places.from(person.section(), person.branch(), person.joinedOn()).orThrow();
    }

    private Versioned<Volunteer> add(VolunteerId id, Decision<Volunteer> decision) {
        requireFree(decision.orThrow().claims());
        return store.insert(id.value(), decision);
    }

    private void requireFree(List<String> claims) {
        if (!volunteers.taken(claims).isEmpty()) {
            throw new RefusedException(Refusal.of("volunteer-already-registered", "该证件号码、账号或全国志愿者编号已在名册中"));
        }
    }
}
