package cn.volunteering.messaging.tenants;

import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.TenantState;
import cn.volunteering.tenancy.TitlePeriod;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of the registry's event {@value #TYPE} that every service reads.
 *
 * @param titlePeriods {@code null} in events of earlier releases, which knew no dates
 */
public record TenantChanged(
        TenantId tenant,
        String name,
        TenantKind kind,
        String unitType,
        Set<String> titles,
        @Nullable TenantId overseer,
        TenantState state,
        @Nullable List<TitlePeriod> titlePeriods) {

    public static final String TOPIC = "registry.tenants.v1";
    public static final String TYPE = "volunteering.registry.tenant-changed.v1";

    TenantEntry entry() {
        var periods = titlePeriods == null ? TitlePeriod.always(titles) : titlePeriods;
        return new TenantEntry(tenant, name, kind, unitType, titles, Optional.ofNullable(overseer), state, periods);
    }
}
