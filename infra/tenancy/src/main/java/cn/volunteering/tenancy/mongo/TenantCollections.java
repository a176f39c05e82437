package cn.volunteering.tenancy.mongo;

import cn.volunteering.tenancy.CollectionDefinition;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

/** Creates and drops the collections of a database. Creating twice changes nothing. */
public final class TenantCollections {

    private final MongoTemplate mongo;
    private final List<CollectionDefinition> definitions;

    public TenantCollections(MongoTemplate mongo, List<CollectionDefinition> definitions) {
        this.mongo = mongo;
        this.definitions = List.copyOf(definitions);
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
            mongo.createCollection(definition.name());
        }
        definition.indexes().forEach(index -> mongo.indexOps(definition.name()).createIndex(asIndex(index)));
    }

    private static Index asIndex(CollectionDefinition.Index definition) {
        var index = new Index();
        definition.fields().forEach(field -> index.on(field, Sort.Direction.ASC));
        return definition.unique() ? index.unique() : index;
    }

    /** Drops the database with all its data. This cannot be undone. */
    public void drop() {
        mongo.getDb().drop();
    }
}
