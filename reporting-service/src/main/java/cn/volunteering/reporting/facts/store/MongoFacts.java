package cn.volunteering.reporting.facts.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.readmodel.NewerWins;
import cn.volunteering.reporting.facts.Activity;
import cn.volunteering.reporting.facts.Axis;
import cn.volunteering.reporting.facts.FactKind;
import cn.volunteering.reporting.facts.Facts;
import cn.volunteering.reporting.facts.Headcount;
import cn.volunteering.reporting.facts.OrgUnit;
import cn.volunteering.reporting.facts.ServiceEntry;
import cn.volunteering.reporting.facts.StoredFact;
import cn.volunteering.reporting.facts.Volunteer;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Keeps each fact as a document {@code {_id, kind, version, fact}}; the newer version wins. */
@Component
final class MongoFacts implements Facts {

    private final MongoTemplate mongo;
    private final NewerWins facts;

    MongoFacts(MongoTemplate mongo) {
        this.mongo = mongo;
        this.facts = new NewerWins(mongo, FactCollections.FACTS);
    }

    @Override
    public void keep(FactKind kind, String id, Object fact, long version) {
        facts.write(kind.idOf(id), "version", version, Map.of("kind", kind.name(), "fact", fact));
    }

    @Override
    public void add(ServiceEntry entry) {
        try {
            mongo.insert(entry, FactCollections.ENTRIES);
        } catch (DuplicateKeyException e) {
            // heard before
        }
    }

    @Override
    public Map<String, StoredFact> all() {
        var all = new HashMap<String, StoredFact>();
        mongo.findAll(ServiceEntry.class, FactCollections.ENTRIES)
                .forEach(entry -> all.put(entry.id().value(), StoredFact.of(entry)));
        mongo.findAll(Document.class, FactCollections.FACTS)
                .forEach(document -> all.put(document.getString("_id"), stored(document)));
        return all;
    }

    private StoredFact stored(Document document) {
        var kind = FactKind.valueOf(document.getString("kind"));
        return new StoredFact(document.getLong("version"), fact(document, kind.type()));
    }

    @Override
    public void forget(Set<String> ids) {
        var these = Query.query(where("_id").in(ids));
        mongo.remove(these, FactCollections.FACTS);
        mongo.remove(these, FactCollections.ENTRIES);
    }

    @Override
    public List<Volunteer> volunteers() {
        return list(FactKind.VOLUNTEER, Volunteer.class, new Criteria());
    }

    @Override
    public List<OrgUnit> units(Axis axis) {
        return list(FactKind.UNIT, OrgUnit.class, where("fact.axis").is(axis.name()));
    }

    @Override
    public Optional<Headcount> headcountUntil(YearMonth month) {
        var query = query(FactKind.HEADCOUNT, where("fact.month").lte(month.toString()))
                .with(Sort.by("fact.month").descending())
                .limit(1);
        return list(query, Headcount.class).stream().findFirst();
    }

    @Override
    public List<Activity> activities(int year) {
        var inYear = where("fact.startsAt").gte(PlatformCalendar.startOf(year)).lt(PlatformCalendar.startOf(year + 1));
        return list(FactKind.ACTIVITY, Activity.class, inYear);
    }

    private <T> List<T> list(FactKind kind, Class<T> type, Criteria which) {
        return list(query(kind, which), type);
    }

    private static Query query(FactKind kind, Criteria which) {
        return Query.query(new Criteria().andOperator(where("kind").is(kind.name()), which));
    }

    private <T> List<T> list(Query query, Class<T> type) {
        return mongo.find(query, Document.class, FactCollections.FACTS).stream()
                .map(document -> fact(document, type))
                .toList();
    }

    private <T> T fact(Document document, Class<T> type) {
        return mongo.getConverter().read(type, document.get("fact", Document.class));
    }
}
