package cn.volunteering.registry.access.web;

import cn.volunteering.registry.access.Access;
import cn.volunteering.registry.access.BlockReason;
import cn.volunteering.registry.access.Person;
import cn.volunteering.registry.access.VolunteerId;
import cn.volunteering.registry.identity.AccountId;
import cn.volunteering.registry.identity.AccountRole;
import cn.volunteering.registry.identity.TenantAccount;
import cn.volunteering.tenancy.TenantId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An account with its role, state, last sign-in and volunteer. */
@Schema(description = "账号")
record AccountView(
        AccountId accountId,
        String username,
        String displayName,
        @Schema(description = "角色") List<String> roles,
        State state,

        @Schema(description = "停用的原因") @Nullable BlockReason blockedBecause,

        @Schema(description = "最近一次登录；一年以内没有登录过则为空") @Nullable
        Instant lastSignInAt,

        @Schema(description = "关联的志愿者") @Nullable VolunteerId volunteerId,
        @Nullable String volunteerName,

        @Schema(description = "是否还属于其他单位") boolean shared,

        @Schema(description = "提供给哪些单位，对方可以接纳") List<TenantId> offeredTo,
        List<String> allowedActions) {

    /** Whether a person can sign in with an account. */
    enum State {
        OPEN,
        BLOCKED
    }

    static AccountView of(
            TenantAccount account,
            Access access,
            @Nullable Instant lastSignIn,
            @Nullable Person person,
            List<String> allowedActions) {
        return new AccountView(
                account.id(),
                account.username(),
                account.displayName(),
                account.roles().stream().map(AccountRole::word).sorted().toList(),
                account.enabled() ? State.OPEN : State.BLOCKED,
                account.enabled() ? null : access.blocked(),
                lastSignIn,
                person == null ? null : person.volunteerId(),
                person == null ? null : person.displayName(),
                account.shared(),
                access.offers().stream()
                        .sorted(Comparator.comparing(TenantId::value))
                        .toList(),
                allowedActions);
    }
}
