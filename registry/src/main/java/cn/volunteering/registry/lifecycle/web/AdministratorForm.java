package cn.volunteering.registry.lifecycle.web;

import cn.volunteering.registry.flow.Administrator;
import cn.volunteering.registry.identity.web.DisplayName;
import cn.volunteering.registry.identity.web.SignInName;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The first person who can sign in and open accounts for others. */
@Schema(description = "首位管理员，不含密码")
public record AdministratorForm(
        @Schema(description = "登录名，全平台唯一") @SignInName String username,

        @Schema(description = "姓名") @DisplayName String displayName,

        @Email @Size(max = 100) @Nullable String email) {

    Administrator administrator() {
        return new Administrator(username, displayName.strip(), email);
    }
}
