package cn.volunteering.policy;

import cn.volunteering.tenancy.TenantKind;

/** How far a policy document reaches. The lower layer may tighten what the higher one demands. */
public enum Layer {
    /** Holds for all tenants of the platform. */
    PLATFORM,
    /** Published by an office; binds the agencies below it. */
    OFFICE,
    /** An agency's own rules. */
    AGENCY;

    /** The layer of the documents that a tenant of the given kind publishes. */
    public static Layer of(TenantKind kind) {
        return switch (kind) {
            case OFFICE -> OFFICE;
            case AGENCY -> AGENCY;
        };
    }
}
