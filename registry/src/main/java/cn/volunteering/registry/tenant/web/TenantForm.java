package cn.volunteering.registry.tenant.web;

import cn.volunteering.registry.tenant.CivilisedTitle;
import cn.volunteering.registry.tenant.TenantProfile;
import cn.volunteering.registry.tenant.UnitType;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The description of a tenant. */
@Schema(description = "租户的基本情况")
public record TenantForm(
        @Schema(description = "名称") @NotBlank @Size(max = 60)
        String name,

        @Schema(description = "单位（AGENCY）或文明办（OFFICE）") @NotNull
        TenantKind kind,

        @Schema(description = "单位类型") @NotNull UnitType unitType,
        @Schema(description = "文明单位称号") @Nullable Set<@NotNull CivilisedTitle> titles,
        @Schema(description = "主管文明办的租户编号") @Nullable TenantId overseer) {

    /** Returns the submitted profile. */
    public TenantProfile profile() {
        return new TenantProfile(name.strip(), kind, unitType, titles == null ? Set.of() : titles, overseer);
    }
}
