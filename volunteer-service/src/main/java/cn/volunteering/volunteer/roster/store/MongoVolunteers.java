package cn.volunteering.volunteer.roster.store;

import static cn.volunteering.messaging.store.Subject.field;
import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.domain.Identifier;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.volunteer.roster.AccountId;
import cn.volunteering.volunteer.roster.RosterSubject;
import cn.volunteering.volunteer.roster.UniqueClaims;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerId;
import cn.volunteering.volunteer.roster.VolunteerState;
import cn.volunteering.volunteer.roster.Volunteers;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Finds volunteers by the index over their claims, and reads only the requested fields. */
@Component
final class MongoVolunteers implements Volunteers {

    private final AggregateStore<Volunteer> store;
    private final MongoTemplate mongo;

    MongoVolunteers(AggregateStore<Volunteer> store, MongoTemplate mongo) {
        this.store = store;
        this.mongo = mongo;
    }

    @Override
    public Optional<Versioned<Volunteer>> findByAccount(AccountId account) {
        return store.findAll(where(RosterSubject.CLAIMS).is(UniqueClaims.account(account))).stream()
                .findFirst();
    }

    @Override
    public Set<String> taken(Collection<String> claims) {
        var query = Query.query(where(RosterSubject.CLAIMS).in(claims));
        query.fields().include(field(RosterSubject.CLAIMS));
        var asked = new HashSet<>(claims);
        return mongo.find(query, Document.class, RosterSubject.COLLECTION).stream()
                .flatMap(found -> claimsOf(found).stream())
                .filter(asked::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Versioned<Volunteer>> holding(Collection<String> claims) {
        return store.findAll(where(RosterSubject.CLAIMS).in(claims));
    }

    @Override
    public List<Versioned<Volunteer>> onRoster() {
        return store.findAll(where(RosterSubject.STATE).nin(VolunteerState.APPLIED.name(), VolunteerState.LEFT.name()));
    }

    private static List<String> claimsOf(Document volunteer) {
        return volunteer.get("state", Document.class).getList("claims", String.class);
    }

    @Override
    public Set<VolunteerId> present(Collection<VolunteerId> ids) {
        var query = Query.query(
                Criteria.where("_id").in(ids.stream().map(Identifier::value).toList()));
        query.fields().include("_id");
        return mongo.find(query, Document.class, RosterSubject.COLLECTION).stream()
                .map(found -> new VolunteerId(found.getString("_id")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
