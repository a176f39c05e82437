package cn.volunteering.tenancy.mongo;

import cn.volunteering.tenancy.TenantId;

/**
 * The names of a service's databases, built only here. A tenant id cannot contain an underscore, so no tenant can be
 * named like another tenant's database or like the platform's.
 */
public record DatabaseNames(String service) {

    /** Returns the name of the database with the given tenant's data of this service. */
    public String of(TenantId tenant) {
        return service + "_" + tenant.value();
    }

    /** Returns the name of the database for data that belongs to no tenant. */
    public String platform() {
        return service + "-platform";
    }
}
