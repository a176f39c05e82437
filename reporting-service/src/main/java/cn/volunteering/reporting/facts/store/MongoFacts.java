package cn.volunteering.reporting.facts.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import cn.volunteering.messaging.readmodel.NewerWins;
import cn.volunteering.messaging.store.UnorderedWrites;
import cn.volunteering.reporting.facts.Fact;
import cn.volunteering.reporting.facts.FactKind;
import cn.volunteering.reporting.facts.Facts;
import cn.volunteering.reporting.facts.StoredFact;
import com.mongodb.client.model.InsertOneModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Stores each changing fact as one document {@code {_id, kind, year, version, fact}}; the newer version wins. Stores
 * ledger entries as documents in separate collections. The kind, not a class name, identifies the content.
 */
@Component
final class MongoFacts implements Facts {

    private final MongoTemplate mongo;
    private final NewerWins changing;
    private final Map<String, FactKind<?>> byName;
    private final Map<Class<?>, FactKind<?>> byType;

    MongoFacts(MongoTemplate mongo, List<FactKind<?>> kinds) {
        this.mongo = mongo;
        this.changing = new NewerWins(mongo, FactCollections.FACTS);
        this.byName = kinds.stream().collect(Collectors.toMap(FactKind::name, Function.identity()));
        this.byType = kinds.stream().collect(Collectors.toMap(FactKind::type, Function.identity()));
    }

    @Override
    public <F extends Fact> void keep(FactKind<F> kind, List<StoredFact<F>> facts) {
        kind.ledger()
                .ifPresentOrElse(
                        ledger -> add(ledger, facts),
                        () -> changing.writeAll(
                                facts.stream().map(fact -> write(kind, fact)).toList()));
    }

    private <F extends Fact> void add(String ledger, List<StoredFact<F>> entries) {
        var inserts = entries.stream()
                .map(entry -> new InsertOneModel<>(document(entry.fact())))
                .toList();
        UnorderedWrites.write(mongo.getCollection(ledger), inserts);
    }

    private Document document(Fact entry) {
        var document = new Document();
        mongo.getConverter().write(entry, document);
        document.remove(DefaultMongoTypeMapper.DEFAULT_TYPE_KEY);
        return document;
    }

    private static <F extends Fact> NewerWins.Write write(FactKind<F> kind, StoredFact<F> stored) {
        var fields = new HashMap<String, Object>();
        fields.put(FactCollections.KIND, kind.name());
        fields.put(FactCollections.VERSION, stored.version());
        fields.put(FactCollections.FACT, stored.fact());
        kind.filedUnder(stored.fact()).ifPresent(year -> fields.put(FactCollections.YEAR, year));
        return new NewerWins.Write(kind.keyOf(stored.fact()), FactCollections.VERSION, stored.version(), fields);
    }

    @Override
    public Map<String, StoredFact<?>> all() {
        var all = new HashMap<String, StoredFact<?>>();
        byName.values().forEach(kind -> kind.ledger().ifPresent(ledger -> all.putAll(entries(ledger, kind))));
        mongo.findAll(Document.class, FactCollections.FACTS)
                .forEach(document -> all.put(document.getString("_id"), stored(document)));
        return all;
    }

    private <F extends Fact> Map<String, StoredFact<F>> entries(String ledger, FactKind<F> kind) {
        return mongo.findAll(kind.type(), ledger).stream()
                .collect(Collectors.toMap(kind::keyOf, entry -> new StoredFact<>(0, entry)));
    }

    private StoredFact<?> stored(Document document) {
        var kind = byName.get(document.getString(FactCollections.KIND));
        return new StoredFact<>(document.getLong(FactCollections.VERSION), fact(document, kind.type()));
    }

    @Override
    public void forget(Set<String> keys) {
        var these = Query.query(where("_id").in(keys));
        mongo.remove(these, FactCollections.FACTS);
        byName.values().forEach(kind -> kind.ledger().ifPresent(ledger -> mongo.remove(these, ledger)));
    }

    @Override
    public <F extends Fact> List<F> all(Class<F> type) {
        return list(type, ofKind(type));
    }

    @Override
    public <F extends Fact> List<F> filedUnder(int year, Class<F> type) {
        return list(type, ofKind(type).and(FactCollections.YEAR).is(year));
    }

    private Criteria ofKind(Class<?> type) {
        return where(FactCollections.KIND).is(byType.get(type).name());
    }

    private <F extends Fact> List<F> list(Class<F> type, Criteria which) {
        return mongo.find(Query.query(which), Document.class, FactCollections.FACTS).stream()
                .map(document -> fact(document, type))
                .toList();
    }

    private <F extends Fact> F fact(Document document, Class<F> type) {
        return mongo.getConverter().read(type, document.get(FactCollections.FACT, Document.class));
    }
}
