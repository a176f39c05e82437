package cn.volunteering.registry.tenant;

import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The description of a tenant, given by those who registered it.
 *
 * @param titles the civilised-unit titles it holds now
 * @param overseer the office above it, or {@code null} at the top of a tree
 */
public record TenantProfile(
        String name,
        TenantKind kind,
        UnitType unitType,
        Set<CivilisedTitle> titles,
        @Nullable TenantId overseer) {

    public TenantProfile {
        titles = Set.copyOf(titles);
    }
}
