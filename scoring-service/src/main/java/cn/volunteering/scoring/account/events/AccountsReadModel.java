package cn.volunteering.scoring.account.events;

import cn.volunteering.messaging.listen.EventReplay;
import cn.volunteering.messaging.readmodel.Comparison;
import cn.volunteering.messaging.readmodel.DriftReport;
import cn.volunteering.messaging.readmodel.ReadModel;
import cn.volunteering.scoring.account.VolunteerAccount;
import cn.volunteering.scoring.account.VolunteerAccounts;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Compares the accounts with all events of volunteers that were ever published. */
@Component
final class AccountsReadModel implements ReadModel {

    private final VolunteerAccounts accounts;
    private final EventReplay replay;

    AccountsReadModel(VolunteerAccounts accounts, EventReplay replay) {
        this.accounts = accounts;
        this.replay = replay;
    }

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public DriftReport drift() {
        return comparison().report();
    }

    @Override
    public void rebuild() {
        var comparison = comparison();
        accounts.forget(comparison.different());
        comparison.expected().values().forEach(accounts::keep);
    }

    private Comparison<VolunteerAccount> comparison() {
        var published = new HashMap<String, VolunteerAccount>();
        replay.into(
                AccountEvents.into(account -> published.merge(account.id().value(), account, VolunteerAccount::newer)));
        return new Comparison<>(stored(), published);
    }

    private Map<String, VolunteerAccount> stored() {
        return accounts.all().stream()
                .collect(Collectors.toMap(account -> account.id().value(), Function.identity()));
    }
}
