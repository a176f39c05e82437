package cn.volunteering.messaging.listen;

import cn.volunteering.tenancy.TenantEntry;

/** An event is for a tenant that is not active. It stays among the dead letters until the tenant is active again. */
public final class TenantNotActiveException extends RuntimeException {

    /** The code that operators see for this cause. */
    public static final String REASON = "tenant-not-active";

    public TenantNotActiveException(TenantEntry tenant) {
        super("Tenant " + tenant.id() + " is " + tenant.state());
    }
}
