package cn.volunteering.tenancy;

import java.util.Collection;
import java.util.Optional;

/** All tenants of the platform, as the registry last published them. Kept in memory; asking costs nothing. */
public interface TenantDirectory {

    /** The tenant with the given id, in whatever state, if the registry ever published one. */
    Optional<TenantEntry> find(TenantId id);

    /** All tenants that were ever published, deleted ones included. */
    Collection<TenantEntry> all();
}
