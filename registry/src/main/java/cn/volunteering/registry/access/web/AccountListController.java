package cn.volunteering.registry.access.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.OFFICER;

import cn.volunteering.registry.access.ChangeAccess;
import cn.volunteering.registry.identity.AccountId;
import cn.volunteering.registry.identity.IdentityProvider;
import cn.volunteering.registry.identity.web.PersonRole;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the accounts of a tenant's people, and changes their roles and access. */
@Tag(name = "账号")
@RestController
@RequestMapping("/api/tenants/{tenant}/registry/accounts")
class AccountListController {

    private final IdentityProvider identities;
    private final ChangeAccess change;
    private final AccountViews views;

    AccountListController(IdentityProvider identities, ChangeAccess change, AccountViews views) {
        this.identities = identities;
        this.change = change;
        this.views = views;
    }

    /** The role that an account gets in place of its present one. */
    @Schema(description = "新的角色")
    record RoleForm(@NotNull PersonRole role) {}

    @Operation(summary = "本单位的账号：角色、状态、最近登录、关联的志愿者")
    @GetMapping
    @AllowedRoles({COMMITTEE, OFFICER})
    PageOf<AccountView> list(
            @RequestParam(required = false) @Nullable PersonRole role, @ParameterObject Pageable page) {
        var wanted = role == null ? null : role.role();
        var some =
                identities.members(TenantScope.tenant(), wanted, Math.toIntExact(page.getOffset()), page.getPageSize());
        return new PageOf<>(views.of(some.items()), page.getPageNumber(), page.getPageSize(), some.total());
    }

    @Operation(summary = "查看一个账号")
    @GetMapping("/{accountId}")
    @AllowedRoles({COMMITTEE, OFFICER})
    AccountView show(@PathVariable AccountId accountId) {
        return views.show(accountId);
    }

    @Operation(summary = "更换角色；本人须重新登录，不能更改自己的账号")
    @PutMapping("/{accountId}/role")
    @CarriesOut(AccountViews.CHANGE_ROLE)
    @AllowedRoles({COMMITTEE, OFFICER})
    AccountView changeRole(@PathVariable AccountId accountId, @Valid @RequestBody RoleForm form) {
        change.changeRole(accountId, form.role().role());
        return views.show(accountId);
    }

    @Operation(summary = "停用账号，登录随即失效；还属于其他单位的账号只退出本单位；不能停用自己的账号")
    @PostMapping("/{accountId}/block")
    @CarriesOut(AccountViews.BLOCK)
    @AllowedRoles({COMMITTEE, OFFICER})
    AccountView block(@PathVariable AccountId accountId) {
        var before = views.member(accountId);
        change.block(accountId);
        return views.of(identities.member(TenantScope.tenant(), accountId).orElseGet(before::left));
    }

    @Operation(summary = "恢复已停用的账号")
    @DeleteMapping("/{accountId}/block")
    @CarriesOut(AccountViews.UNBLOCK)
    @AllowedRoles({COMMITTEE, OFFICER})
    AccountView unblock(@PathVariable AccountId accountId) {
        change.unblock(accountId);
        return views.show(accountId);
    }
}
