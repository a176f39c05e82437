package cn.volunteering.registry.lifecycle;

import cn.volunteering.tenancy.TenantId;
import java.util.Set;

/** Ids that no tenant may have, because they look like a part of the platform. */
final class ReservedIds {

    private static final Set<String> IDS = Set.of("platform", "registry", "gateway", "admin", "system");

    private ReservedIds() {}

    static boolean contains(TenantId id) {
        return IDS.contains(id.value());
    }
}
