package cn.volunteering.activity.roster.store;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.NameBook;
import cn.volunteering.activity.roster.Names;
import cn.volunteering.activity.roster.OrgUnit;
import cn.volunteering.activity.roster.OrgUnits;
import cn.volunteering.domain.Decision;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.tenancy.TenantScope;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/** Reads names from the roster; for accounts of people on no roster, from the names under which they acted. */
@Component
final class MongoNames implements Names {

    private static final int REMEMBERED = 10_000;

    private final AggregateStore<ActingAccount> acting;
    private final Members members;
    private final OrgUnits units;

    /** What was stored lately, so that most calls write nothing. */
    private final ConcurrentLruCache<String, Boolean> stored = new ConcurrentLruCache<>(REMEMBERED, _ -> true);

    MongoNames(AggregateStore<ActingAccount> acting, Members members, OrgUnits units) {
        this.acting = acting;
        this.members = members;
        this.units = units;
    }

    @Override
    public NameBook of(Stream<@Nullable AccountId> accounts) {
        var wanted = accounts.filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
        var names = new HashMap<>(remembered(wanted));
        members.withAccounts(wanted)
                .forEach(member -> names.put(Objects.requireNonNull(member.account()), member.displayName()));
        return new NameBook(units.all().stream().collect(toMap(OrgUnit::id, OrgUnit::name)), names);
    }

    private Map<AccountId, String> remembered(Collection<AccountId> accounts) {
        var ids = accounts.stream().map(AccountId::value).toList();
        return acting.findAll(ids).stream().collect(toMap(found -> new AccountId(found.id()), found -> found.state()
                .name()));
    }

    @Override
    public void remember(AccountId account, String name) {
        String key = TenantScope.tenant() + "/" + account.value() + "/" + name;
        if (!stored.contains(key)) {
            acting.changeOrBegin(
                    account.value(), () -> ActingAccount.NAMELESS, _ -> Decision.accepted(new ActingAccount(name)));
            stored.get(key);
        }
    }
}
