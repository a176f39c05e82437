package cn.volunteering.messaging.tenants;

import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.TenantState;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of the registry's event {@value #TYPE} that every service reads. */
public record TenantChanged(
        TenantId tenant,
        String name,
        TenantKind kind,
        String unitType,
        Set<String> titles,
        @Nullable TenantId overseer,
        TenantState state) {

    public static final String TOPIC = "registry.tenants.v1";
    public static final String TYPE = "volunteering.registry.tenant-changed.v1";

    TenantEntry entry() {
        return new TenantEntry(tenant, name, kind, unitType, titles, Optional.ofNullable(overseer), state);
    }
}
