package cn.volunteering.tenancy.mongo;

import cn.volunteering.tenancy.TenantId;

/**
 * The names of a service's databases: the only place where one is built. An underscore cannot stand in a tenant id, so
 * no tenant can be named like another tenant's database or like the platform's.
 */
public record DatabaseNames(String service) {

    /** The database that holds the given tenant's data of this service. */
    public String of(TenantId tenant) {
        return service + "_" + tenant.value();
    }

    /** The database that holds what belongs to no tenant. */
    public String platform() {
        return service + "-platform";
    }
}
