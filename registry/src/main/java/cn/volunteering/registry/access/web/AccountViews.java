package cn.volunteering.registry.access.web;

import cn.volunteering.registry.access.Accesses;
import cn.volunteering.registry.access.People;
import cn.volunteering.registry.identity.IdentityProvider;
import cn.volunteering.registry.identity.TenantAccount;
import java.util.List;
import org.springframework.stereotype.Component;

/** Adds to accounts what the registry knows about them. */
@Component
class AccountViews {

    private final IdentityProvider identities;
    private final Accesses accesses;
    private final People people;

    AccountViews(IdentityProvider identities, Accesses accesses, People people) {
        this.identities = identities;
        this.accesses = accesses;
        this.people = people;
    }

    List<AccountView> of(List<TenantAccount> accounts) {
        var ids = accounts.stream().map(TenantAccount::id).toList();
        var blocked = accesses.blocked(ids);
        var signIns = identities.lastSignIns(ids);
        var volunteers = people.of(ids);
        return accounts.stream()
                .map(it -> AccountView.of(it, blocked.get(it.id()), signIns.get(it.id()), volunteers.get(it.id())))
                .toList();
    }
}
