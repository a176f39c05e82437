package cn.volunteering.registry.tenant;

import cn.volunteering.domain.AddressedEvent;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.TenantState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tenant was registered, changed or moved on in its life cycle. Carries everything that other services may know about
 * the tenant, so the newest event is enough.
 *
 * @param titles those held now
 * @param titlePeriods all that it holds or held, with their days
 */
public record TenantChanged(
        String tenant,
        String name,
        TenantKind kind,
        UnitType unitType,
        List<CivilisedTitle> titles,
        @Nullable String overseer,
        TenantState state,
        Instant changedAt,
        List<HeldTitle> titlePeriods)
        implements AddressedEvent {

    public static final String TOPIC = "registry.tenants.v1";
    public static final String TYPE = "volunteering.registry.tenant-changed.v1";

    public TenantChanged {
        titles = titles.stream().sorted().toList();
        titlePeriods = List.copyOf(titlePeriods);
    }

    static TenantChanged of(Tenant tenant, Instant at) {
        var profile = tenant.profile();
        var overseer = profile.overseer();
        return new TenantChanged(
                tenant.id().value(),
                profile.name(),
                profile.kind(),
                profile.unitType(),
                List.copyOf(profile.titles()),
                overseer == null ? null : overseer.value(),
                tenant.state(),
                at,
                profile.titlePeriods());
    }
}
