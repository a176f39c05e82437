package cn.volunteering.registry.identity.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.OFFICER;

import cn.volunteering.edge.PlatformRole;
import cn.volunteering.registry.identity.AccountId;
import cn.volunteering.registry.identity.Accounts;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.web.AllowedPlatformRoles;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the accounts of a tenant's users and systems. Passwords and secrets are shown in one answer only; a password
 * must be changed at the first sign-in.
 */
@Tag(name = "账号")
@RestController
class AccountController {

    private final Accounts accounts;

    AccountController(Accounts accounts) {
        this.accounts = accounts;
    }

    /** An account that was opened. */
    @Schema(description = "已开设的账号；一次性密码只显示这一次")
    record OpenedAccount(AccountId accountId, String username, String oneTimePassword) {

        static OpenedAccount of(Accounts.Issued opened) {
            return new OpenedAccount(
                    opened.id(), opened.username(), opened.password().value());
        }
    }

    /** A new password for the next sign-in. */
    @Schema(description = "一次性密码，首次登录须修改")
    record NewPassword(String username, String oneTimePassword) {}

    /** A new secret for the tenant's own systems. */
    @Schema(description = "业务系统的客户端编号和密钥（client credentials）；密钥只显示这一次")
    record NewSecret(String clientId, String clientSecret) {}

    @Operation(summary = "为本单位人员开设账号")
    @PostMapping("/api/tenants/{tenant}/registry/accounts")
    @AllowedRoles({COMMITTEE, OFFICER})
    ResponseEntity<OpenedAccount> open(@Valid @RequestBody AccountForm form) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(OpenedAccount.of(accounts.open(form.account())));
    }

    @Operation(summary = "为本单位人员重设一次性密码")
    @PostMapping("/api/tenants/{tenant}/registry/accounts/{username}/one-time-password")
    @CarriesOut("account.RESET_PASSWORD")
    @AllowedRoles({COMMITTEE, OFFICER})
    ResponseEntity<NewPassword> reset(@PathVariable String username) {
        return shown(accounts.resetPassword(username));
    }

    @Operation(summary = "为租户人员重设一次性密码（平台）")
    @PostMapping("/api/platform/registry/tenants/{id}/accounts/{username}/one-time-password")
    @AllowedPlatformRoles(PlatformRole.OPERATOR)
    ResponseEntity<NewPassword> resetForTenant(@PathVariable TenantId id, @PathVariable String username) {
        return shown(accounts.resetPassword(id, username));
    }

    @Operation(summary = "为本单位业务系统换发接入密钥，原密钥随即失效")
    @PostMapping("/api/tenants/{tenant}/registry/program-secret")
    @AllowedRoles({COMMITTEE, OFFICER})
    ResponseEntity<NewSecret> renewProgramSecret() {
        var secret = accounts.renewProgramSecret();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new NewSecret(secret.clientId(), secret.value()));
    }

    private static ResponseEntity<NewPassword> shown(Accounts.Issued issued) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new NewPassword(issued.username(), issued.password().value()));
    }
}
