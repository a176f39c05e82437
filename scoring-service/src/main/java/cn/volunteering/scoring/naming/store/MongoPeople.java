package cn.volunteering.scoring.naming.store;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.messaging.readmodel.EventTable;
import cn.volunteering.scoring.hours.UnitId;
import cn.volunteering.scoring.naming.People;
import cn.volunteering.scoring.naming.Person;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.scoring.roster.events.VolunteerChanged;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Finds people in the table of the latest events of volunteers. */
@Component
final class MongoPeople implements People {

    private static final List<String> ON_ROSTER = List.of("REGISTERED", "ACTIVE", "SUSPENDED");

    private final EventTable<VolunteerChanged> volunteers;

    MongoPeople(EventTable<VolunteerChanged> volunteers) {
        this.volunteers = volunteers;
    }

    @Override
    public Map<VolunteerId, Person> of(Collection<VolunteerId> ids) {
        var wanted = ids.stream().map(VolunteerId::value).distinct().toList();
        return find(Criteria.where("_id").in(wanted)).stream().collect(toMap(Person::id, person -> person));
    }

    @Override
    public List<Person> onRoster() {
        return find(Criteria.where("row.state").in(ON_ROSTER));
    }

    private List<Person> find(Criteria wanted) {
        return volunteers.find(Query.query(wanted)).stream()
                .map(MongoPeople::person)
                .toList();
    }

    private static Person person(VolunteerChanged row) {
        return new Person(
                row.volunteerId(),
                row.displayName(),
                Optional.ofNullable(row.sectionId()).map(UnitId::new).orElse(null),
                row.state() != null && ON_ROSTER.contains(row.state()));
    }
}
