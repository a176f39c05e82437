package cn.volunteering.tenancy;

import java.util.ArrayList;
import java.util.List;

/**
 * A collection of every tenant database of a service, with its indexes. It is created when a tenant is set up; each
 * costs files and memory in every tenant, so a service declares at most ten with at most 25 indexes in all.
 */
public record CollectionDefinition(String name, List<Index> indexes) {

    /** An index over the given fields, all ascending. */
    public record Index(List<String> fields, boolean unique) {
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
        return with(new Index(List.of(fields), false));
    }

    /** Returns the same collection with one more unique index over the given fields. */
    public CollectionDefinition unique(String... fields) {
        return with(new Index(List.of(fields), true));
    }

    private CollectionDefinition with(Index index) {
        var more = new ArrayList<>(indexes);
        more.add(index);
        return new CollectionDefinition(name, more);
    }
}
