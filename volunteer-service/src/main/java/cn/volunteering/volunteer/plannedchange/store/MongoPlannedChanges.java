package cn.volunteering.volunteer.plannedchange.store;

import static cn.volunteering.messaging.store.Subject.field;
import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.volunteer.plannedchange.PlannedChange;
import cn.volunteering.volunteer.plannedchange.PlannedChanges;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Reads planned changes from the register. */
@Component
final class MongoPlannedChanges implements PlannedChanges {

    private static final Comparator<Versioned<PlannedChange>> BY_DAY =
            Comparator.comparing(change -> change.state().on());

    private final AggregateStore<PlannedChange> store;

    MongoPlannedChanges(AggregateStore<PlannedChange> store) {
        this.store = store;
    }

    @Override
    public List<Versioned<PlannedChange>> dueBy(LocalDate day) {
        return byDay(planned().and(field(PlannedChange::on)).lte(day.toString()));
    }

    @Override
    public List<Versioned<PlannedChange>> of(VolunteerId volunteer) {
        return byDay(where(PlannedChange::volunteerId).is(volunteer.value())).reversed();
    }

    @Override
    public List<Versioned<PlannedChange>> ahead(Collection<VolunteerId> volunteers) {
        var ids = volunteers.stream().map(VolunteerId::value).toList();
        return byDay(planned().and(field(PlannedChange::volunteerId)).in(ids));
    }

    private static Criteria planned() {
        return where(PlannedChange::state).is(PlannedChange.State.PLANNED.name());
    }

    private List<Versioned<PlannedChange>> byDay(Criteria criteria) {
        return store.findAll(criteria).stream().sorted(BY_DAY).toList();
    }
}
