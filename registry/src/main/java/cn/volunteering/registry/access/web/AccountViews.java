package cn.volunteering.registry.access.web;

import cn.volunteering.domain.NotFoundException;
import cn.volunteering.registry.access.Access;
import cn.volunteering.registry.access.Accesses;
import cn.volunteering.registry.access.People;
import cn.volunteering.registry.access.Person;
import cn.volunteering.registry.identity.AccountId;
import cn.volunteering.registry.identity.IdentityProvider;
import cn.volunteering.registry.identity.TenantAccount;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.web.action.PermittedActions;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds to accounts what the registry knows about them. */
@Component
class AccountViews {

    static final String CHANGE_ROLE = "account.CHANGE_ROLE";
    static final String BLOCK = "account.BLOCK";
    static final String UNBLOCK = "account.UNBLOCK";
    static final String OFFER = "account.OFFER";
    static final String WITHDRAW_OFFER = "account.WITHDRAW_OFFER";

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

    /** @throws NotFoundException if the bound tenant has no such account */
    AccountView show(AccountId account) {
        return of(member(account));
    }

    /** @throws NotFoundException if the bound tenant has no such account */
    TenantAccount member(AccountId account) {
        return identities
                .member(TenantScope.tenant(), account)
                .orElseThrow(() -> new NotFoundException("accounts", account.value()));
    }

    AccountView of(TenantAccount account) {
        return of(List.of(account)).getFirst();
    }

    List<AccountView> of(List<TenantAccount> accounts) {
        var ids = accounts.stream().map(TenantAccount::id).toList();
        var recorded = accesses.recorded(ids);
        var signIns = identities.lastSignIns(ids);
        var volunteers = people.of(ids);
        return accounts.stream()
                .map(it -> viewOf(
                        it,
                        recorded.getOrDefault(it.id(), Access.open(it.id(), TenantScope.tenant())),
                        signIns.get(it.id()),
                        volunteers.get(it.id())))
                .toList();
    }

    private AccountView viewOf(TenantAccount it, Access access, @Nullable Instant lastSignIn, @Nullable Person person) {
        return AccountView.of(it, access, lastSignIn, person, actions(it, access));
    }

    private List<String> actions(TenantAccount it, Access access) {
        boolean ofAnother = !it.id().value().equals(TenantScope.actor().id());
        return permitted
                .to("account")
                .offer("CHANGE_ROLE", () -> ofAnother)
                .offer("BLOCK", () -> ofAnother && it.enabled())
                .offer("UNBLOCK", () -> ofAnother && !it.enabled() && !it.shared())
                .offer("RESET_PASSWORD", () -> !it.shared())
                .offer("OFFER", it::enabled)
                .offer("WITHDRAW_OFFER", () -> !access.offers().isEmpty())
                .names();
    }
}
