package cn.volunteering.registry.access;

import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.registry.identity.Accounts;
import cn.volunteering.registry.identity.NewAccount;
import java.util.Optional;

/** Opens accounts for volunteers; volunteer-service then links the two. */
public final class OpenForVolunteers {

    private static final Refusal UNKNOWN = Refusal.of("volunteer-unknown", "名册中没有这名志愿者");
    private static final Refusal HAS_ACCOUNT = Refusal.of("volunteer-has-account", "该志愿者已有登录账号");
    private static final Refusal WITHOUT_ACCESS = Refusal.of("volunteer-without-access", "该志愿者已退出或已暂停，不能开设账号");

    private final Accounts accounts;
    private final People people;
    private final Accesses accesses;

    public OpenForVolunteers(Accounts accounts, People people, Accesses accesses) {
        this.accounts = accounts;
        this.people = people;
        this.accesses = accesses;
    }

    /**
     * Opens an account for a volunteer of the bound tenant.
     *
     * @throws RefusedException if there is no such volunteer, or one who may have no account
     */
    public Accounts.Issued open(NewAccount account, VolunteerId volunteer) {
        objection(people.find(volunteer)).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        var opened = accounts.open(account);
        accesses.opened(opened.id(), volunteer, account.role());
        return opened;
    }

    static Optional<Refusal> objection(Optional<Person> person) {
        if (person.isEmpty()) {
            return Optional.of(UNKNOWN);
        }
        if (person.get().blockReason() != null) {
            return Optional.of(WITHOUT_ACCESS);
        }
        return person.get().accountId() == null ? Optional.empty() : Optional.of(HAS_ACCOUNT);
    }
}
