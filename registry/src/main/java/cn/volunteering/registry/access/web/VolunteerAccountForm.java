package cn.volunteering.registry.access.web;

import cn.volunteering.registry.access.VolunteerId;
import cn.volunteering.registry.identity.NewAccount;
import cn.volunteering.registry.identity.web.PersonRole;
import cn.volunteering.registry.identity.web.SignInName;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An account to open for a volunteer, whose name the roster provides. */
@Schema(description = "为一名志愿者开设账号，姓名取自名册")
record VolunteerAccountForm(
        @NotNull @Nullable VolunteerId volunteerId,

        @Schema(description = "登录名，全平台唯一") @SignInName @Nullable
        String username,

        @Schema(description = "角色，默认为志愿者") @Nullable PersonRole role) {

    NewAccount account(String displayName) {
        var wanted = Objects.requireNonNullElse(role, PersonRole.volunteer);
        return new NewAccount(Objects.requireNonNull(username), displayName, null, wanted.role());
    }
}
