package cn.volunteering.registry.identity;

import cn.volunteering.domain.Refusal;
import cn.volunteering.tenancy.TenantKind;
import java.util.Optional;

/** Decides which roles the people of a tenant can have. */
public final class RoleRules {

    private RoleRules() {}

    /** Returns why a tenant of this kind has no use for the role. */
    public static Optional<Refusal> objection(TenantKind kind, AccountRole role) {
        return kind == TenantKind.AGENCY && role == AccountRole.OFFICER
                ? Optional.of(Refusal.of("role-of-offices", "“主管单位工作人员”只用于文明办，本单位不能开设这一角色"))
                : Optional.empty();
    }
}
