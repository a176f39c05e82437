package cn.volunteering.registry.identity.web;

import cn.volunteering.registry.identity.NewAccount;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/** An account to be opened for a person. Programs sign in with the tenant's own client and need no account. */
@Schema(description = "开设账号")
public record AccountForm(
        @Schema(description = "登录名，全平台唯一") @SignInName String username,

        @Schema(description = "姓名") @DisplayName String displayName,

        @Schema(description = "角色") @NotNull PersonRole role) {

    /** Returns the account to open. */
    public NewAccount account() {
        return new NewAccount(username, displayName.strip(), null, role.role());
    }
}
