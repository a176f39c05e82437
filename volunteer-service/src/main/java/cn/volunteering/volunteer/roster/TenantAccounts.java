package cn.volunteering.volunteer.roster;

/** The accounts that the bound tenant has opened for its people. */
@FunctionalInterface
public interface TenantAccounts {

    /** Returns whether the account belongs to the tenant. */
    boolean contains(AccountId account);
}
