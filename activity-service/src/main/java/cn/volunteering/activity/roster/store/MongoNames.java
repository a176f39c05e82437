package cn.volunteering.activity.roster.store;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.NameBook;
import cn.volunteering.activity.roster.Names;
import cn.volunteering.activity.roster.OrgUnit;
import cn.volunteering.activity.roster.OrgUnits;
import cn.volunteering.tenancy.TenantScope;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/** Reads names from the roster; for accounts of people on no roster, from the names under which they acted. */
@Component
final class MongoNames implements Names {

    private static final String NAME = "name";
    private static final int REMEMBERED = 10_000;

    private final MongoTemplate mongo;
    private final Members members;
    private final OrgUnits units;

    /** What was stored lately, so that most calls write nothing. */
    private final ConcurrentLruCache<String, Boolean> stored = new ConcurrentLruCache<>(REMEMBERED, _ -> true);

    MongoNames(MongoTemplate mongo, Members members, OrgUnits units) {
        this.mongo = mongo;
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
        if (accounts.isEmpty()) {
            return Map.of();
        }
        var ids = accounts.stream().map(AccountId::value).toList();
        return mongo.find(Query.query(Criteria.where("_id").in(ids)), Document.class, RosterTables.ACCOUNTS).stream()
                .collect(toMap(found -> new AccountId(found.getString("_id")), found -> found.getString(NAME)));
    }

    @Override
    public void remember(AccountId account, String name) {
        String key = TenantScope.tenant() + "/" + account.value() + "/" + name;
        if (!stored.contains(key)) {
            var same = Query.query(Criteria.where("_id").is(account.value()));
            mongo.upsert(same, Update.update(NAME, name), RosterTables.ACCOUNTS);
            stored.get(key);
        }
    }
}
