package cn.volunteering.tenancy;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * A collection of every tenant database of a service, with its indexes. It is created when a tenant is set up. Each
 * collection costs files and memory in every tenant, so a service declares at most {@value #MAX_COLLECTIONS} with at
 * most {@value #MAX_INDEXES} indexes in all.
 */
public record CollectionDefinition(String name, List<Index> indexes) implements TenantCollection {

    /** The maximum number of collections of a service per tenant. */
    public static final int MAX_COLLECTIONS = 10;

    /** The maximum number of indexes of a service per tenant, besides those on identities. */
    public static final int MAX_INDEXES = 25;

    /**
     * An index over the given fields, all ascending.
     *
     * @param sparse whether documents without the fields are left out
     */
    public record Index(List<String> fields, boolean unique, boolean sparse) {
        public Index {
            fields = List.copyOf(fields);
        }
    }

    public CollectionDefinition {
        indexes = List.copyOf(indexes);
    }

    /** Returns a collection with only the index on its id. */
    public static CollectionDefinition named(String name) {
        return new CollectionDefinition(name, List.of());
    }

    /** Returns the same collection with one more index over the given fields. */
    public CollectionDefinition index(String... fields) {
        return with(new Index(List.of(fields), false, false));
    }

    /** Returns the same collection with one more index of the documents that have the field. */
    public CollectionDefinition sparse(String field) {
        return with(new Index(List.of(field), false, true));
    }

    /** Returns the same collection with one more unique index over the given fields. */
    public CollectionDefinition unique(String... fields) {
        return with(new Index(List.of(fields), true, false));
    }

    private CollectionDefinition with(Index index) {
        return mergedWith(new CollectionDefinition(name, List.of(index)));
    }

    /** Returns the same collection with the indexes of both. */
    public CollectionDefinition mergedWith(CollectionDefinition other) {
        var all = new LinkedHashSet<>(indexes);
        all.addAll(other.indexes);
        return new CollectionDefinition(name, List.copyOf(all));
    }

    @Override
    public CollectionDefinition definition() {
        return this;
    }
}
