package cn.volunteering.registry.access.web;

import cn.volunteering.registry.access.Accesses;
import cn.volunteering.registry.access.People;
import cn.volunteering.registry.identity.IdentityProvider;
import cn.volunteering.registry.identity.TenantAccount;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.web.action.PermittedActions;
import java.util.List;
import org.springframework.stereotype.Component;

/** Adds to accounts what the registry knows about them. */
@Component
class AccountViews {

    static final String CHANGE_ROLE = "account.CHANGE_ROLE";
    static final String BLOCK = "account.BLOCK";
    static final String UNBLOCK = "account.UNBLOCK";

    private final IdentityProvider identities;
    private final Accesses accesses;
    private final People people;
    private final PermittedActions permitted;

    AccountViews(IdentityProvider identities, Accesses accesses, People people, PermittedActions permitted) {
        this.identities = identities;
        this.accesses = accesses;
        this.people = people;
        this.permitted = permitted;
    }

    List<AccountView> of(List<TenantAccount> accounts) {
        var ids = accounts.stream().map(TenantAccount::id).toList();
        var blocked = accesses.blocked(ids);
        var signIns = identities.lastSignIns(ids);
        var volunteers = people.of(ids);
        return accounts.stream()
                .map(it -> AccountView.of(
                        it, blocked.get(it.id()), signIns.get(it.id()), volunteers.get(it.id()), actions(it)))
                .toList();
    }

    private List<String> actions(TenantAccount it) {
        boolean ofAnother = !it.id().value().equals(TenantScope.actor().id());
        return permitted
                .to("account")
                .offer("CHANGE_ROLE", () -> ofAnother)
                .offer("BLOCK", () -> ofAnother && it.enabled())
                .offer("UNBLOCK", () -> ofAnother && !it.enabled())
                .offer("RESET_PASSWORD", () -> !it.shared())
                .names();
    }
}
