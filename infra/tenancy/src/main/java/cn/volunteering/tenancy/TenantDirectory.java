package cn.volunteering.tenancy;

import java.util.Collection;
import java.util.Optional;

/**
 * All tenants of the platform, as the registry last published them. They are kept in memory, so look-ups cost nothing.
 */
public interface TenantDirectory {

    /** Finds the tenant with the given id, in any state, if the registry has ever published it. */
    Optional<TenantEntry> find(TenantId id);

    /** Returns all tenants ever published, deleted ones included. */
    Collection<TenantEntry> all();
}
