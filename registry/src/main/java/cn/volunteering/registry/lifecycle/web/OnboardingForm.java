package cn.volunteering.registry.lifecycle.web;

import cn.volunteering.registry.flow.Administrator;
import cn.volunteering.registry.tenant.CivilisedTitle;
import cn.volunteering.registry.tenant.TenantProfile;
import cn.volunteering.registry.tenant.UnitType;
import cn.volunteering.registry.tenant.web.TenantForm;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A tenant to set up, with its first administrator. */
@Schema(description = "开通租户")
public record OnboardingForm(
        @Schema(description = "租户编号，登记后不能更改", example = "nx-gxt")
        @NotBlank
        @Pattern(regexp = "[a-z][a-z0-9-]{1,30}", message = "只能是小写字母、数字和连字符，以字母开头，2 至 31 个字符")
        String id,

        @NotBlank @Size(max = 60) String name,
        @NotNull TenantKind kind,
        @NotNull UnitType unitType,
        @Nullable Set<@NotNull CivilisedTitle> titles,
        @Nullable TenantId overseer,
        @NotNull @Valid AdministratorForm administrator) {

    /** Returns the id of the new tenant. */
    public TenantId tenant() {
        return new TenantId(id);
    }

    /** Returns the profile of the new tenant. */
    public TenantProfile profile() {
        return new TenantForm(name, kind, unitType, titles, overseer).profile();
    }

    /** Returns the first administrator of the new tenant. */
    public Administrator firstAdministrator() {
        return administrator.administrator();
    }
}
