package cn.volunteering.reporting.facts.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.readmodel.NewerWins;
import cn.volunteering.reporting.facts.Activity;
import cn.volunteering.reporting.facts.Axis;
import cn.volunteering.reporting.facts.Fact;
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
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Keeps what changes as a document {@code {_id, kind, version, fact}}, of which the newer version wins, and each entry
 * of the ledger as a document of its own. The kind and not a class says what a document is.
 */
@Component
final class MongoFacts implements Facts {

    private final MongoTemplate mongo;
    private final NewerWins versioned;

    MongoFacts(MongoTemplate mongo) {
        this.mongo = mongo;
        this.versioned = new NewerWins(mongo, FactCollections.FACTS);
    }

    @Override
    public void keep(Fact fact, long version) {
        switch (fact) {
            case ServiceEntry entry -> insert(entry);
            case Volunteer _, OrgUnit _, Headcount _, Activity _ -> replaceOlder(fact, version);
        }
    }

    private void insert(ServiceEntry entry) {
        try {
            mongo.insert(document(entry), FactCollections.ENTRIES);
        } catch (DuplicateKeyException e) {
            // heard before
        }
    }

    private Document document(ServiceEntry entry) {
        var document = new Document();
        mongo.getConverter().write(entry, document);
        document.remove(DefaultMongoTypeMapper.DEFAULT_TYPE_KEY);
        return document;
    }

    private void replaceOlder(Fact fact, long version) {
        var fields = Map.of(FactCollections.KIND, fact.kind().name(), FactCollections.FACT, fact);
        versioned.write(fact.key(), FactCollections.VERSION, version, fields);
    }

    @Override
    public Map<String, StoredFact> all() {
        var all = new HashMap<String, StoredFact>();
        mongo.findAll(ServiceEntry.class, FactCollections.ENTRIES)
                .forEach(entry -> all.put(entry.key(), new StoredFact(ServiceEntry.VERSION, entry)));
        mongo.findAll(Document.class, FactCollections.FACTS)
                .forEach(document -> all.put(document.getString("_id"), stored(document)));
        return all;
    }

    private StoredFact stored(Document document) {
        var kind = FactKind.valueOf(document.getString(FactCollections.KIND));
        return new StoredFact(document.getLong(FactCollections.VERSION), fact(document, typeOf(kind)));
    }

    private static Class<? extends Fact> typeOf(FactKind kind) {
        return switch (kind) {
            case VOLUNTEER -> Volunteer.class;
            case UNIT -> OrgUnit.class;
            case HEADCOUNT -> Headcount.class;
            case ACTIVITY -> Activity.class;
            case ENTRY -> ServiceEntry.class;
        };
    }

    @Override
    public void forget(Set<String> keys) {
        var these = Query.query(where("_id").in(keys));
        mongo.remove(these, FactCollections.FACTS);
        mongo.remove(these, FactCollections.ENTRIES);
    }

    @Override
    public List<Volunteer> volunteers() {
        return list(FactKind.VOLUNTEER, Volunteer.class, new Criteria());
    }

    @Override
    public List<OrgUnit> units(Axis axis) {
        return list(FactKind.UNIT, OrgUnit.class, where(FactCollections.AXIS).is(axis.name()));
    }

    @Override
    public Optional<Headcount> headcountUntil(YearMonth month) {
        var query = query(FactKind.HEADCOUNT, where(FactCollections.MONTH).lte(month.toString()))
                .with(Sort.by(FactCollections.MONTH).descending())
                .limit(1);
        return list(query, Headcount.class).stream().findFirst();
    }

    @Override
    public List<Activity> activities(int year) {
        var inYear = where(FactCollections.STARTS_AT)
                .gte(PlatformCalendar.startOf(year))
                .lt(PlatformCalendar.startOf(year + 1));
        return list(FactKind.ACTIVITY, Activity.class, inYear);
    }

    private <T extends Fact> List<T> list(FactKind kind, Class<T> type, Criteria which) {
        return list(query(kind, which), type);
    }

    private static Query query(FactKind kind, Criteria which) {
        return Query.query(
                new Criteria().andOperator(where(FactCollections.KIND).is(kind.name()), which));
    }

    private <T extends Fact> List<T> list(Query query, Class<T> type) {
        return mongo.find(query, Document.class, FactCollections.FACTS).stream()
                .map(document -> fact(document, type))
                .toList();
    }

    private <T extends Fact> T fact(Document document, Class<T> type) {
        return mongo.getConverter().read(type, document.get(FactCollections.FACT, Document.class));
    }
}
