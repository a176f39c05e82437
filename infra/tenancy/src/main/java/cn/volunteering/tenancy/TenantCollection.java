package cn.volunteering.tenancy;

/** A bean that keeps its data in a collection which every tenant database of the service has. */
@FunctionalInterface
public interface TenantCollection {

    /** The collection with its indexes. Several beans may share one collection. */
    CollectionDefinition definition();
}
