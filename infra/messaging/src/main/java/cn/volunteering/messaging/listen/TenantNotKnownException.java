package cn.volunteering.messaging.listen;

import cn.volunteering.tenancy.TenantId;

/** An event is for a tenant that this process does not know yet. Waiting may help. */
public final class TenantNotKnownException extends RuntimeException {

    public TenantNotKnownException(TenantId tenant) {
        super("Tenant " + tenant + " is not known");
    }
}
