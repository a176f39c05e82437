package cn.volunteering.registry.access.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.OFFICER;

import cn.volunteering.registry.access.ShareAccounts;
import cn.volunteering.registry.access.VolunteerId;
import cn.volunteering.registry.identity.AccountId;
import cn.volunteering.registry.identity.web.PersonRole;
import cn.volunteering.registry.identity.web.SignInName;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets one account work in two tenants: one offers it, the other admits it. */
@Tag(name = "账号")
@RestController
@RequestMapping("/api/tenants/{tenant}/registry/accounts")
class SharedAccountController {

    private final ShareAccounts share;
    private final AccountViews views;

    SharedAccountController(ShareAccounts share, AccountViews views) {
        this.share = share;
        this.views = views;
    }

    /** An account of another tenant to admit. */
    @Schema(description = "接纳其他单位已提供的账号")
    record AdmissionForm(
            @Schema(description = "登录名") @SignInName String username,

            @Schema(description = "在本单位的角色") @NotNull PersonRole role,

            @Schema(description = "本单位名册上的本人；不在名册上则不填") @Nullable
            VolunteerId volunteerId) {}

    @Operation(summary = "把账号提供给另一单位，由对方决定是否接纳和给什么角色；密码和本单位的角色不受影响")
    @PutMapping("/{accountId}/offers/{to}")
    @CarriesOut(AccountViews.OFFER)
    @AllowedRoles({COMMITTEE, OFFICER})
    AccountView offer(
            @PathVariable AccountId accountId,
            @PathVariable @Pattern(regexp = TenantId.FORM, message = "不是单位代码") String to) {
        share.offer(accountId, new TenantId(to));
        return views.show(accountId);
    }

    @Operation(summary = "收回提供；已经接纳的不受影响")
    @DeleteMapping("/{accountId}/offers/{to}")
    @CarriesOut(AccountViews.WITHDRAW_OFFER)
    @AllowedRoles({COMMITTEE, OFFICER})
    AccountView withdraw(
            @PathVariable AccountId accountId,
            @PathVariable @Pattern(regexp = TenantId.FORM, message = "不是单位代码") String to) {
        share.withdraw(accountId, new TenantId(to));
        return views.show(accountId);
    }

    @Operation(summary = "接纳另一单位提供的账号，授予本单位的角色；本人重新登录后可以选择单位")
    @PostMapping("/admissions")
    @AllowedRoles({COMMITTEE, OFFICER})
    @ResponseStatus(HttpStatus.CREATED)
    AccountView admit(@Valid @RequestBody AdmissionForm form) {
        return views.show(share.admit(form.username(), form.role().role(), form.volunteerId()));
    }
}
