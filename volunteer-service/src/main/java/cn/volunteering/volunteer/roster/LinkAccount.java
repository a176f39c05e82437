package cn.volunteering.volunteer.roster;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.tenancy.audit.AuditLog;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Links volunteers with the accounts they sign in with, and takes such links back. */
public final class LinkAccount {

    private static final Logger LOG = LoggerFactory.getLogger(LinkAccount.class);
    private static final Refusal UNKNOWN = Refusal.of("account-unknown", "本单位没有这个账号");
    private static final Refusal TAKEN = Refusal.of("volunteer-claim-taken", "该账号已关联其他志愿者");

    private final Aggregates<Volunteer> store;
    private final Volunteers volunteers;
    private final TenantAccounts accounts;
    private final AuditLog audit;

    public LinkAccount(Aggregates<Volunteer> store, Volunteers volunteers, TenantAccounts accounts, AuditLog audit) {
        this.store = store;
        this.volunteers = volunteers;
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * Links the account with which the volunteer signs in. Linking the same account again changes nothing.
     *
     * @param by the account of the user who links
     * @throws RefusedException if the account is not one of the tenant, or has a volunteer already
     */
    public Versioned<Volunteer> link(VolunteerId id, AccountId account, AccountId by) {
        var volunteer = store.get(id.value());
        if (account.equals(volunteer.state().account())) {
            return volunteer;
        }
        volunteer.state().link(account, false, by).orThrow();
        boolean isLiaison = accounts.find(account)
                .orElseThrow(() -> new RefusedException(UNKNOWN))
                .isLiaison();
        refuseIf(isTaken(account), TAKEN);
        audit.record("account-linked", objectOf(id), Map.of("account", account.value()));
        return store.change(id.value(), it -> it.link(account, isLiaison, by));
    }

    /** Takes the link back; the account stays. */
    public Versioned<Volunteer> unlink(VolunteerId id, AccountId by) {
        var volunteer = store.get(id.value());
        var account = volunteer.state().account();
        if (account == null) {
            return volunteer;
        }
        volunteer.state().unlink(by).orThrow();
        audit.record("account-unlinked", objectOf(id), Map.of("account", account.value()));
        return store.change(id.value(), it -> it.unlink(by));
    }

    /** Links an account that the registry opened for the volunteer, unless the volunteer has got one meanwhile. */
    public void linkOpened(VolunteerId id, AccountId account, boolean isLiaison) {
        var volunteer = store.find(id.value()).map(Versioned::state);
        if (volunteer.isEmpty() || volunteer.get().account() != null || isTaken(account)) {
            LOG.warn("Account {} not linked with volunteer {}", account.value(), id.value());
            return;
        }
        store.change(id.value(), it -> it.linkOpened(account, isLiaison));
        audit.record("account-linked", objectOf(id), Map.of("account", account.value()));
    }

    /** Records whether the account of a volunteer has the role of a liaison; nothing if no volunteer has the account. */
    public void recordRole(AccountId account, boolean isLiaison) {
        volunteers.findByAccount(account).ifPresent(it -> store.change(it.id(), found -> found.recordRole(isLiaison)));
    }

    private boolean isTaken(AccountId account) {
        return !volunteers.taken(List.of(UniqueClaims.account(account))).isEmpty();
    }

    private static void refuseIf(boolean objection, Refusal refusal) {
        if (objection) {
            throw new RefusedException(refusal);
        }
    }

    private static String objectOf(VolunteerId id) {
        return "volunteer/" + id.value();
    }
}
