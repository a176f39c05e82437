package cn.volunteering.registry.lifecycle;

import cn.volunteering.registry.flow.FlowOrder;
import cn.volunteering.registry.identity.AccountRole;
import cn.volunteering.registry.identity.NewAccount;
import cn.volunteering.tenancy.TenantKind;

/** The account of a tenant's first administrator: an officer runs an office, the committee runs an agency. */
final class FirstAccount {

    private FirstAccount() {}

    static NewAccount of(FlowOrder.Application application) {
        var person = application.administrator();
        var role = application.profile().kind() == TenantKind.OFFICE ? AccountRole.OFFICER : AccountRole.COMMITTEE;
        return new NewAccount(person.username(), person.displayName(), person.email(), role);
    }
}
