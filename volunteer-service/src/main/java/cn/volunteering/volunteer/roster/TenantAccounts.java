package cn.volunteering.volunteer.roster;

import java.util.Optional;

/** The accounts that the bound tenant has opened for its people. */
@FunctionalInterface
public interface TenantAccounts {

    /** Finds an account of the tenant. */
    Optional<TenantAccount> find(AccountId account);

    /**
     * An account of the tenant.
     *
     * @param isLiaison whether it has the role of a liaison
     */
    record TenantAccount(boolean isLiaison) {}
}
