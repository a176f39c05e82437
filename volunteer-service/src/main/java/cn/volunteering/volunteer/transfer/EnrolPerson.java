package cn.volunteering.volunteer.transfer;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Decision;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.volunteer.personaldata.Fingerprint;
import cn.volunteering.volunteer.personaldata.IdentityDocument;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.roster.NationalRegistration;
import cn.volunteering.volunteer.roster.Placement;
import cn.volunteering.volunteer.roster.Profile;
import cn.volunteering.volunteer.roster.UniqueClaims;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerId;
import cn.volunteering.volunteer.roster.Volunteers;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts a person on the roster who comes from another agency: as a new entry, or by readmission if the roster has an entry
 * of the person. Doing it again changes nothing, because a new entry has the identity of the transfer.
 */
public final class EnrolPerson {

    private final Aggregates<Volunteer> store;
    private final Volunteers volunteers;
    private final PersonalDataSafe safe;
    private final PlatformCalendar calendar;

    public EnrolPerson(
            Aggregates<Volunteer> store, Volunteers volunteers, PersonalDataSafe safe, PlatformCalendar calendar) {
        this.store = store;
        this.volunteers = volunteers;
        this.safe = safe;
        this.calendar = calendar;
    }

    /** Returns the entry of the offered person, if the roster has one in any state. */
    Optional<Versioned<Volunteer>> entryOf(TransferId id, TransferredPerson person) {
        Fingerprint fingerprint = safe.fingerprint(document(id, person));
        return volunteers.holding(List.of(UniqueClaims.document(fingerprint))).stream()
                .findFirst();
    }

    private IdentityDocument document(TransferId id, TransferredPerson person) {
        return safe.open(person.documentType(), person.document(), id);
    }

    /**
     * Puts the person on the roster.
     *
     * @param on the first day off the other roster, which is the first on this one
     * @return the entry
     */
    VolunteerId enrol(IncomingTransfer transfer, LocalDate on) {
        var person = Objects.requireNonNull(transfer.person());
        var place = new Placement(Objects.requireNonNull(transfer.section()), transfer.branch(), on);
        return entryOf(transfer.id(), person)
                .map(known -> readmitted(known, place))
                .orElseGet(() -> entered(transfer.id(), person, place));
    }

    private VolunteerId readmitted(Versioned<Volunteer> known, Placement place) {
        if (!known.state().isOnRoster()) {
            store.change(known.id(), it -> readmission(it, place));
        }
        return known.state().id();
    }

    /** Readmits the person and moves them in one step, so that no failure can leave them in the earlier section. */
    private Decision<Volunteer> readmission(Volunteer person, Placement place) {
        var today = calendar.today();
        var readmitted = person.register(today);
        return person.belongsTo(place.sectionId())
                ? readmitted
                : readmitted.orThrow().move(new Placement(place.sectionId(), place.branchId(), today), today);
    }

    private VolunteerId entered(TransferId transfer, TransferredPerson person, Placement place) {
        var id = new VolunteerId(transfer.value());
        var phone = person.phone() == null ? null : safe.seal(safe.openPhone(person.phone(), transfer), id);
        var profile =
                new Profile(person.displayName(), phone, person.partyMember(), person.skills(), person.partyStatus());
        store.insertIfAbsent(
                id.value(),
                Volunteer.transferred(
                        id,
                        profile,
                        safe.seal(document(transfer, person), id),
                        national(person),
                        place,
                        person.firstJoinedOn(),
                        calendar.today()));
        return id;
    }

    /** Returns the registration in the national system, or none if somebody else here has the number. */
    private NationalRegistration national(TransferredPerson person) {
        String number = person.national().number();
        boolean isTaken = number != null
                && !volunteers
                        .taken(List.of(UniqueClaims.nationalNumber(number)))
                        .isEmpty();
        return isTaken ? NationalRegistration.NONE : person.national();
    }
}
