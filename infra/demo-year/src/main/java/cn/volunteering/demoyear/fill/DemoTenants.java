package cn.volunteering.demoyear.fill;

import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantKind;
import java.util.List;

/**
 * The tenants that may be filled with a generated year.
 *
 * @param ids ids of tenants; one that ends with {@code *} stands for all that begin like it
 */
public record DemoTenants(List<String> ids) {

    /** What the name of a demo tenant contains. */
    public static final String MARK = "演示";

    public DemoTenants {
        ids = List.copyOf(ids);
    }

    /** Returns whether the tenant is an active agency, is listed, and is marked as a demo by its name. */
    public boolean include(TenantEntry tenant) {
        return tenant.isActive()
                && tenant.kind() == TenantKind.AGENCY
                && tenant.name().contains(MARK)
                && ids.stream().anyMatch(id -> matches(id, tenant.id().value()));
    }

    private static boolean matches(String id, String tenant) {
        return id.endsWith("*") ? tenant.startsWith(id.substring(0, id.length() - 1)) : tenant.equals(id);
    }
}
