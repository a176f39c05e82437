package cn.volunteering.registry.access.store;

import cn.volunteering.messaging.readmodel.EventTable;
import cn.volunteering.registry.access.People;
import cn.volunteering.registry.access.Person;
import cn.volunteering.registry.access.VolunteerId;
import cn.volunteering.registry.identity.AccountId;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Finds volunteers in the table of their latest events. */
@Component
final class MongoPeople implements People {

    private final EventTable<Person> people;

    MongoPeople(EventTable<Person> people) {
        this.people = people;
    }

    @Override
    public Optional<Person> find(VolunteerId volunteer) {
        return people.find(volunteer.value());
    }

    @Override
    public Map<AccountId, Person> of(Collection<AccountId> accounts) {
        var ids = accounts.stream().map(AccountId::value).toList();
        return people.find(Query.query(Criteria.where(PeopleTable.ACCOUNT).in(ids))).stream()
                .collect(Collectors.toMap(
                        person -> Objects.requireNonNull(person.accountId()),
                        Function.identity(),
                        (first, _) -> first));
    }
}
