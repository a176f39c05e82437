package cn.volunteering.registry.lifecycle.web;

import cn.volunteering.registry.identity.AccountId;
import cn.volunteering.registry.tenant.CivilisedTitle;
import cn.volunteering.registry.tenant.HeldTitle;
import cn.volunteering.registry.tenant.UnitType;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantKind;
import cn.volunteering.tenancy.TenantState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tenant as operators see it. */
@Schema(description = "租户，附主管文明办、首位管理员和可办理的操作")
record TenantRow(
        TenantId id,
        String name,
        TenantKind kind,
        UnitType unitType,
        List<CivilisedTitle> titles,
        @Schema(description = "历年称号及授予、撤销日期") List<HeldTitle> titlePeriods,
        @Schema(description = "主管文明办") @Nullable TenantId overseer,
        @Schema(description = "主管文明办名称") @Nullable String overseerName,
        TenantState state,

        @Schema(description = "首位管理员；尚未申请开通的旧数据为空") @Nullable
        AdministratorLine administrator,

        List<String> allowedActions,
        long version) {

    /** The first administrator. */
    @Schema(description = "首位管理员及其账号状态")
    record AdministratorLine(
            @Nullable AccountId accountId, String username, String displayName, AccountState accountState) {}

    /** Whether the administrator can sign in to the tenant. */
    enum AccountState {
        /** The account is not prepared yet. */
        NOT_OPENED,
        OPEN,
        BLOCKED,
        /** An earlier release set the tenant up and did not note the account. */
        UNKNOWN
    }
}
