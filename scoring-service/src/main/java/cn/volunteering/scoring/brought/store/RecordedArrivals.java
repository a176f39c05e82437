package cn.volunteering.scoring.brought.store;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.scoring.brought.Arrival;
import cn.volunteering.scoring.brought.Arrivals;
import cn.volunteering.scoring.brought.TransferId;
import cn.volunteering.scoring.roster.VolunteerId;
import java.util.Collection;
import java.util.List;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Finds arrivals in their register. */
@Component
final class RecordedArrivals implements Arrivals {

    private final AggregateStore<Arrival> store;

    RecordedArrivals(AggregateStore<Arrival> store) {
        this.store = store;
    }

    @Override
    public List<Arrival> of(Collection<VolunteerId> people) {
        return found(Subject.where(Arrival::volunteer)
                .in(people.stream().map(VolunteerId::value).toList()));
    }

    @Override
    public List<Arrival> ofAll() {
        return found(Subject.where(Arrival::volunteer).ne(null));
    }

    @Override
    public List<Arrival> of(TransferId transfer) {
        return found(Subject.where(Arrival::transfer).is(transfer.value()));
    }

    private List<Arrival> found(Criteria which) {
        return store.findAll(which).stream().map(Versioned::state).toList();
    }
}
