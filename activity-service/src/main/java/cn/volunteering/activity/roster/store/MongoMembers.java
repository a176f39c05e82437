package cn.volunteering.activity.roster.store;

import static java.util.stream.Collectors.toMap;

import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.roster.events.VolunteerChanged;
import cn.volunteering.messaging.readmodel.EventTable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Reads volunteers from the table of their newest events. */
@Component
final class MongoMembers implements Members {

    private final EventTable<VolunteerChanged> table;

    MongoMembers(EventTable<VolunteerChanged> table) {
        this.table = table;
    }

    @Override
    public Optional<Member> find(VolunteerId id) {
        return table.find(id.value()).map(VolunteerChanged::member);
    }

    /**
     * Finds the current holder: an account that was moved to another volunteer belongs to the one who has it now and
     * has not left.
     */
    @Override
    public Optional<Member> findByAccount(AccountId account) {
        return withAccounts(List.of(account)).stream().reduce((one, other) -> one.isActive() ? one : other);
    }

    @Override
    public List<Member> withAccounts(Collection<AccountId> accounts) {
        var ids = accounts.stream().map(AccountId::value).toList();
        return ids.isEmpty()
                ? List.of()
                : table.find(Query.query(Criteria.where(RosterTables.ACCOUNT).in(ids))).stream()
                        .map(VolunteerChanged::member)
                        .toList();
    }

    @Override
    public Map<VolunteerId, Member> findAll(Collection<VolunteerId> ids) {
        var keys = ids.stream().map(VolunteerId::value).toList();
        return table.find(Query.query(Criteria.where("_id").in(keys))).stream()
                .map(VolunteerChanged::member)
                .collect(toMap(Member::id, Function.identity()));
    }

    @Override
    public List<Member> inSections(Collection<SectionId> sections) {
        var ids = sections.stream().map(SectionId::value).toList();
        return table.find(Query.query(Criteria.where(RosterTables.SECTION).in(ids))).stream()
                .map(VolunteerChanged::member)
                .filter(Member::isOnRoster)
                .toList();
    }

    @Override
    public boolean hasOthersThan(Collection<VolunteerId> ids) {
        var keys = ids.stream().map(VolunteerId::value).toList();
        return !table.find(Query.query(Criteria.where("_id").nin(keys)).limit(1))
                .isEmpty();
    }
}
