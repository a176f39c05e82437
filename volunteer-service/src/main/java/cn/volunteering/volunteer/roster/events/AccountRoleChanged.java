package cn.volunteering.volunteer.roster.events;

import cn.volunteering.edge.TenantRole;
import cn.volunteering.volunteer.roster.AccountId;

/** The registry gave an account another role. */
public record AccountRoleChanged(AccountId accountId, String role) {

    static final String TYPE = "volunteering.registry.account-role-changed.v1";

    boolean isLiaison() {
        return TenantRole.LIAISON.equals(role);
    }
}
