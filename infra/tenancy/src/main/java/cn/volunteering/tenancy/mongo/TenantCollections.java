package cn.volunteering.tenancy.mongo;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.tenancy.CollectionDefinition;
import cn.volunteering.tenancy.TenantCollection;
import com.mongodb.MongoCommandException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.UncategorizedMongoDbException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

/** Creates and drops the collections of a database. Creating twice changes nothing. */
public final class TenantCollections {

    private static final int NAMESPACE_EXISTS = 48;

    private final MongoTemplate mongo;
    private final Collection<CollectionDefinition> definitions;

    /** @throws IllegalStateException if there are more collections or indexes than a service may have per tenant */
    public TenantCollections(MongoTemplate mongo, List<? extends TenantCollection> collections) {
        this.mongo = mongo;
        this.definitions = collections.stream()
                .map(TenantCollection::definition)
                .collect(toMap(
                        CollectionDefinition::name,
                        Function.identity(),
                        CollectionDefinition::mergedWith,
                        LinkedHashMap::new))
                .values();
        requireWithinBudget();
    }

    private void requireWithinBudget() {
        int indexes = definitions.stream()
                .mapToInt(definition -> definition.indexes().size())
                .sum();
        if (definitions.size() > CollectionDefinition.MAX_COLLECTIONS || indexes > CollectionDefinition.MAX_INDEXES) {
            throw new IllegalStateException("A service may have " + CollectionDefinition.MAX_COLLECTIONS
                    + " collections with " + CollectionDefinition.MAX_INDEXES + " indexes per tenant, not "
                    + definitions.size() + " with " + indexes);
        }
    }

    /** Returns each collection of a tenant database of this service once. */
    public Collection<CollectionDefinition> definitions() {
        return definitions;
    }

    /** Returns the names of all collections that a tenant database of this service has. */
    public List<String> names() {
        return definitions.stream().map(CollectionDefinition::name).toList();
    }

    /** Creates missing collections, then their missing indexes. */
    public void prepare() {
        var existing = mongo.getCollectionNames();
        definitions.forEach(definition -> prepare(definition, existing.contains(definition.name())));
    }

    private void prepare(CollectionDefinition definition, boolean exists) {
        if (!exists) {
            create(definition.name());
        }
        definition.indexes().forEach(index -> mongo.indexOps(definition.name()).createIndex(asIndex(index)));
    }

    /** Another thread or process may create it at the same moment, for example by the first write. */
    private void create(String name) {
        try {
            mongo.createCollection(name);
        } catch (UncategorizedMongoDbException e) {
            if (!(e.getCause() instanceof MongoCommandException refused
                    && refused.getErrorCode() == NAMESPACE_EXISTS)) {
                throw e;
            }
        }
    }

    private static Index asIndex(CollectionDefinition.Index definition) {
        var index = new Index();
        definition.fields().forEach(field -> index.on(field, Sort.Direction.ASC));
        if (definition.sparse()) {
            // A separate name is needed beside an index that an earlier release created on the same fields.
            index.sparse().named(String.join("_", definition.fields()) + "_sparse");
        }
        return definition.unique() ? index.unique() : index;
    }

    /** Drops the database with all its data. This cannot be undone. */
    public void drop() {
        mongo.getDb().drop();
    }
}
