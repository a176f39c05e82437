package cn.volunteering.registry.tenant;

import cn.volunteering.domain.Versioned;
import cn.volunteering.tenancy.audit.AuditLog;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Changes the profile of a tenant: its name, its titles (granted and withdrawn over the years), its overseer. */
public final class DescribeTenant {

    private final Tenants tenants;
    private final AuditLog audit;
    private final Clock clock;

    public DescribeTenant(Tenants tenants, AuditLog platformAudit, Clock clock) {
        this.tenants = tenants;
        this.audit = platformAudit;
        this.clock = clock;
    }

    /** Replaces the profile of the tenant that the caller has seen. */
    public Versioned<Tenant> describe(Versioned<Tenant> seen, TenantProfile profile) {
        var above = tenants.above(profile.overseer());
        var tenant = tenants.save(seen, seen.state().describe(profile, above, clock.instant()));
        audit.record("tenant-described", "tenant/" + tenant.id(), Map.of());
        return tenant;
    }

    /** Replaces the dates of the titles of the tenant that the caller has seen. */
    public Versioned<Tenant> dateTitles(Versioned<Tenant> seen, List<HeldTitle> periods) {
        var tenant = tenants.save(seen, seen.state().dateTitles(periods, clock.instant()));
        audit.record("tenant-titles-dated", "tenant/" + tenant.id(), Map.of());
        return tenant;
    }
}
