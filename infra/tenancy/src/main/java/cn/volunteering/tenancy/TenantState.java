package cn.volunteering.tenancy;

/** Where a tenant stands in its life on the platform. */
public enum TenantState {
    /** Being set up: databases and sign-in are not complete yet. */
    PROVISIONING,
    /** In use. */
    ACTIVE,
    /** Locked for everyone, with all data kept. */
    SUSPENDED,
    /** Being removed. */
    DELETING,
    /** Removed. The name stays taken. */
    DELETED
}
