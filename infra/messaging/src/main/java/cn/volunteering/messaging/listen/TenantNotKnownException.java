package cn.volunteering.messaging.listen;

import cn.volunteering.tenancy.TenantId;

/** An event of a tenant that was not published yet, as far as this process knows. Waiting may help. */
public final class TenantNotKnownException extends RuntimeException {

    public TenantNotKnownException(TenantId tenant) {
        super("Tenant " + tenant + " is not known");
    }
}
