package cn.volunteering.registry.tenant.web;

import cn.volunteering.registry.tenant.CivilisedTitle;
import cn.volunteering.registry.tenant.HeldTitle;
import cn.volunteering.registry.tenant.Tenant;
import cn.volunteering.registry.tenant.UnitType;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.TenantState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tenant as shown. */
@Schema(description = "租户")
public record TenantView(
        TenantId id,
        String name,
        TenantKind kind,
        UnitType unitType,
        List<CivilisedTitle> titles,
        @Schema(description = "历年称号及授予、撤销日期") List<HeldTitle> titlePeriods,
        @Schema(description = "主管文明办") @Nullable TenantId overseer,
        TenantState state) {

    static TenantView of(Tenant tenant) {
        var profile = tenant.profile();
        return new TenantView(
                tenant.id(),
                profile.name(),
                profile.kind(),
                profile.unitType(),
                profile.titles().stream().sorted().toList(),
                profile.titlePeriods(),
                profile.overseer(),
                tenant.state());
    }
}
