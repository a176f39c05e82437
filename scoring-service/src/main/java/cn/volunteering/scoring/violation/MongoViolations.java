package cn.volunteering.scoring.violation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.scoring.hours.RecordId;
import cn.volunteering.scoring.roster.VolunteerId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Reads the register of violations. */
@Component
final class MongoViolations implements Violations {

    private final AggregateStore<Violation> store;

    MongoViolations(AggregateStore<Violation> store) {
        this.store = store;
    }

    @Override
    public List<Violation> upheldOn(Collection<RecordId> records) {
        var ids = records.stream().map(RecordId::value).toList();
        return read(Subject.where(Violation::record).in(ids))
                .filter(Violation::holds)
                .toList();
    }

    @Override
    public Set<VolunteerId> barredIn(int year) {
        return read(Subject.where(Violation::year).is(year))
                .filter(Violation::barsHonours)
                .map(Violation::volunteer)
                .collect(toUnmodifiableSet());
    }

    private Stream<Violation> read(Criteria wanted) {
        return store.findAll(wanted).stream().map(Versioned::state);
    }
}
