package cn.volunteering.volunteer.demo;

import cn.volunteering.demoyear.DemoYear.Person;
import cn.volunteering.demoyear.DemoYear.Place;
import cn.volunteering.domain.Decision;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.personaldata.DocumentType;
import cn.volunteering.volunteer.personaldata.IdentityDocument;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.roster.NationalRegistration;
import cn.volunteering.volunteer.roster.NationalStatus;
import cn.volunteering.volunteer.roster.Placement;
import cn.volunteering.volunteer.roster.Profile;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.time.LocalDate;
import java.util.List;

/**
 * Puts generated people on the roster by the rules of the roster, each step on its own day. Their documents are of the
 * kind that has no form.
 */
final class DemoPeople {

    private static final String LEFT_FOR = "演示：调离";

    private final PersonalDataSafe safe;
    private final LocalDate today;

    DemoPeople(PersonalDataSafe safe, LocalDate today) {
        this.safe = safe;
        this.today = today;
    }

    /** Returns the last decision on a person, which carries the whole state. */
    Decision<Volunteer> volunteer(Person person) {
        var decision = registered(person);
        if (person.hasAgreed()) {
            decision = decision.orThrow().activateOnBehalf();
        }
        for (Place place : person.places().subList(1, person.places().size())) {
            decision = decision.orThrow().move(placement(place), today);
        }
        if (!person.liaisonFor().isEmpty()) {
            decision = decision.orThrow().appointLiaison(sections(person));
        }
        return person.leftOn() == null ? decision : decision.orThrow().leave(person.leftOn(), LEFT_FOR, today);
    }

    private Decision<Volunteer> registered(Person person) {
        var id = new VolunteerId(person.id());
        var document = new IdentityDocument(DocumentType.OTHER, person.document());
        return Volunteer.register(
                id,
                new Profile(person.name(), null, person.isPartyMember(), List.of(), null),
                safe.seal(document, id),
                national(person),
                placement(person.places().getFirst()),
                today);
    }

    private static NationalRegistration national(Person person) {
        var status = NationalStatus.valueOf(person.national().name());
        return NationalRegistration.of(status, person.nationalNumber()).orThrow();
    }

    private static Placement placement(Place place) {
        var branch = place.branch() == null ? null : new UnitId(place.branch());
        return new Placement(new UnitId(place.section()), branch, place.from());
    }

    private static List<UnitId> sections(Person liaison) {
        return liaison.liaisonFor().stream().map(UnitId::new).toList();
    }
}
