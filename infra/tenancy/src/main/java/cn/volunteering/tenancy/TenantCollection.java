package cn.volunteering.tenancy;

/** A bean that stores its data in a collection of every tenant database of the service. */
@FunctionalInterface
public interface TenantCollection {

    /** Returns the collection with its indexes. Several beans may share one collection. */
    CollectionDefinition definition();
}
