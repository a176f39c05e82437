package cn.volunteering.messaging.listen;

import cn.volunteering.tenancy.TenantEntry;

/** An event of a tenant that may not work now. The event is kept among the dead letters until the tenant may again. */
public final class TenantNotActiveException extends RuntimeException {

    public TenantNotActiveException(TenantEntry tenant) {
        super("Tenant " + tenant.id() + " is " + tenant.state());
    }
}
