package cn.volunteering.policy;

import cn.volunteering.tenancy.TenantKind;

/** The reach of a policy document. Lower layers may tighten the demands of higher ones. */
public enum Layer {
    /** Applies to all tenants of the platform. */
    PLATFORM,
    /** Published by an office; binds the agencies below it. */
    OFFICE,
    /** An agency's own rules. */
    AGENCY;

    /** Returns the layer of the documents that a tenant of the given kind publishes. */
    public static Layer of(TenantKind kind) {
        return switch (kind) {
            case OFFICE -> OFFICE;
            case AGENCY -> AGENCY;
        };
    }
}
