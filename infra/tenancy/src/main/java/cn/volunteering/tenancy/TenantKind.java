package cn.volunteering.tenancy;

/** The kind of a tenant: an agency (单位) with volunteers of its own, or an office (文明办) that oversees agencies. */
public enum TenantKind {
    AGENCY,
    OFFICE
}
