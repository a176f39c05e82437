package cn.volunteering.volunteer.consent;

import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the consents of people. */
@Component
public class ConsentsOfPeople {

    private final AggregateStore<Consents> store;

    ConsentsOfPeople(AggregateStore<Consents> store) {
        this.store = store;
    }

    /** Returns the consents of a person, who may have given none. */
    public Consents of(VolunteerId person) {
        return store.find(person.value()).map(Versioned::state).orElseGet(() -> Consents.none(person));
    }

    /** Returns the consents of those people who were ever asked. */
    public Map<VolunteerId, Consents> of(Collection<VolunteerId> people) {
        var ids = people.stream().map(VolunteerId::value).toList();
        return store.findAll(ids).stream()
                .map(Versioned::state)
                .collect(Collectors.toMap(Consents::volunteerId, Function.identity()));
    }

    /** Returns the people whose consent to the text stands. */
    public List<VolunteerId> whoGave(ConsentText text) {
        return store.findAll(where(Consents::given).is(Consents.mark(text))).stream()
                .map(each -> each.state().volunteerId())
                .toList();
    }
}
