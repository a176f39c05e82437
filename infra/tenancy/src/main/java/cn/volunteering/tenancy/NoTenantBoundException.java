package cn.volunteering.tenancy;

/** Tenant data was requested without a bound tenant. This is always a programming error: there is no default tenant. */
public final class NoTenantBoundException extends IllegalStateException {

    public NoTenantBoundException() {
        super("No tenant is bound here");
    }
}
