package cn.volunteering.reporting.inspection;

import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.reporting.facts.Axis;
import cn.volunteering.reporting.facts.Facts;
import cn.volunteering.reporting.facts.OrgUnit;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.TenantScope;
import org.jspecify.annotations.Nullable;

/** What the bound tenant may inspect: an agency itself and its open sections, an office the tenants directly below it. */
public record Inspectable(Facts facts, TenantDirectory tenants) {

    /**
     * Returns what is inspected.
     *
     * @param id a section of an agency, or {@code null} for the agency itself; a tenant below an office
     * @throws RefusedException if there is no such section or tenant
     */
    Inspected find(@Nullable String id) {
        var self = tenants.find(TenantScope.tenant()).orElseThrow();
        if (self.kind() == TenantKind.OFFICE) {
            return tenantBelow(self.id(), id);
        }
        return id == null ? Inspected.UNIT : section(id);
    }

    private Inspected tenantBelow(TenantId office, @Nullable String id) {
        return tenants.all().stream()
                .filter(tenant -> tenant.id().value().equals(id) && tenant.isOverseenBy(office) && tenant.isActive())
                .map(tenant -> new Inspected(Inspected.Kind.TENANT, id, tenant.name()))
                .findFirst()
                .orElseThrow(() -> refused("inspected-tenant-unknown", "被检查单位不归本文明办管理"));
    }

    private Inspected section(String id) {
        return facts.all(OrgUnit.class).stream()
                .filter(unit -> unit.axis() == Axis.SECTION && unit.active())
                .filter(unit -> unit.id().value().equals(id))
                .map(unit -> new Inspected(Inspected.Kind.SECTION, id, unit.name()))
                .findFirst()
                .orElseThrow(() -> refused("inspected-section-unknown", "没有所填的处室，或处室已停用"));
    }

    /** Returns whether the given tenant oversees the bound one. */
    boolean isAbove(TenantId office) {
        return tenants.find(TenantScope.tenant())
                .flatMap(TenantEntry::overseer)
                .filter(office::equals)
                .isPresent();
    }

    private static RefusedException refused(String code, String message) {
        return new RefusedException(Refusal.of(code, message));
    }
}
