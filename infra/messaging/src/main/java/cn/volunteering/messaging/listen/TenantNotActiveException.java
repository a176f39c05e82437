package cn.volunteering.messaging.listen;

import cn.volunteering.tenancy.TenantEntry;

/** An event of a tenant that may not work now. The event is kept among the dead letters until the tenant may again. */
public final class TenantNotActiveException extends RuntimeException {

    /** The code by which operators see this cause. */
    public static final String REASON = "tenant-not-active";

    public TenantNotActiveException(TenantEntry tenant) {
        super("Tenant " + tenant.id() + " is " + tenant.state());
    }
}
