package cn.volunteering.volunteer.roster.store;

import static cn.volunteering.messaging.store.Subject.field;
import static cn.volunteering.messaging.store.Subject.where;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.project;
import static com.mongodb.client.model.Filters.nin;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.volunteer.organisation.PeopleOfUnits;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.organisation.UnitMembers;
import cn.volunteering.volunteer.organisation.UnitPeople;
import cn.volunteering.volunteer.organisation.UnitPeople.UnitLiaison;
import cn.volunteering.volunteer.roster.RosterSubject;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Counts the people of units on the roster. */
@Component
final class RosterMembers implements UnitMembers {

    private static final Comparator<UnitLiaison> BY_NAME =
            Comparator.comparing(UnitLiaison::name).thenComparing(UnitLiaison::volunteerId);

    private static final String SECTION = "section";
    private static final String BRANCH = "branch";
    private static final String MEMBERS = "members";

    private final AggregateStore<Volunteer> store;
    private final MongoTemplate mongo;

    RosterMembers(AggregateStore<Volunteer> store, MongoTemplate mongo) {
        this.store = store;
        this.mongo = mongo;
    }

    @Override
    public long countIn(UnitId unit) {
        var criteria = new Criteria()
                .orOperator(
                        where(RosterSubject.SECTION).is(unit.value()),
                        where(RosterSubject.BRANCH).is(unit.value()))
                .and(field(RosterSubject.STATE))
                .ne(VolunteerState.LEFT.name());
        return mongo.count(Query.query(criteria), RosterSubject.COLLECTION);
    }

    @Override
    public PeopleOfUnits people() {
        Map<String, Long> members = members();
        Map<String, List<UnitLiaison>> liaisons = liaisons();
        var units = new TreeSet<>(members.keySet());
        units.addAll(liaisons.keySet());
        return new PeopleOfUnits(units.stream()
                .map(unit -> new UnitPeople(
                        new UnitId(unit),
                        members.getOrDefault(unit, 0L),
                        liaisons.getOrDefault(unit, List.of()).stream()
                                .sorted(BY_NAME)
                                .toList()))
                .toList());
    }

    private Map<String, Long> members() {
        var units = new Document(SECTION, "$" + SECTION).append(BRANCH, "$" + BRANCH);
        var onRoster = nin(field(RosterSubject.STATE), VolunteerState.APPLIED.name(), VolunteerState.LEFT.name());
        var pairs = project(new Document(SECTION, "$" + field(RosterSubject.SECTION))
                .append(BRANCH, "$" + field(RosterSubject.BRANCH)));
        var counts = new HashMap<String, Long>();
        mongo.getCollection(RosterSubject.COLLECTION)
                .aggregate(List.of(match(onRoster), pairs, group(units, sum(MEMBERS, 1))))
                .forEach(group -> add(group, counts));
        return counts;
    }

    private static void add(Document group, Map<String, Long> counts) {
        long members = group.get(MEMBERS, Number.class).longValue();
        var units = group.get("_id", Document.class);
        Stream.of(SECTION, BRANCH)
                .map(units::getString)
                .filter(Objects::nonNull)
                .forEach(unit -> counts.merge(unit, members, Long::sum));
    }

    private static Criteria withAPost() {
        return new Criteria()
                .orOperator(
                        Criteria.where(field(RosterSubject.LIAISON) + ".byAccount")
                                .is(true),
                        Criteria.where(field(RosterSubject.LIAISON) + ".sections.0")
                                .exists(true));
    }

    private Map<String, List<UnitLiaison>> liaisons() {
        var liaisons = new HashMap<String, List<UnitLiaison>>();
        store.findAll(withAPost()).stream()
                .map(Versioned::state)
                .filter(Volunteer::actsAsLiaison)
                .forEach(person -> person.sectionsAsLiaison()
                        .forEach(section -> liaisons.computeIfAbsent(section.value(), _ -> new ArrayList<>())
                                .add(new UnitLiaison(
                                        person.id().value(), person.profile().displayName()))));
        return liaisons;
    }
}
