package cn.volunteering.tenancy;

/** Tenant data was asked for where no tenant is bound. Always a fault of the program: there is no default tenant. */
public final class NoTenantBoundException extends IllegalStateException {

    public NoTenantBoundException() {
        super("No tenant is bound here");
    }
}
