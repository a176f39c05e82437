package cn.volunteering.tenancy;

/** The state of a tenant on the platform. */
public enum TenantState {
    /** Being set up: databases and sign-in are not complete yet. */
    PROVISIONING,
    /** In use. */
    ACTIVE,
    /** Locked for everyone, with all data kept. */
    SUSPENDED,
    /** Being removed. */
    DELETING,
    /** Removed. The id stays taken. */
    DELETED
}
