package cn.volunteering.scoring.transfer.store;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.Subject;
import cn.volunteering.scoring.brought.Arrivals;
import cn.volunteering.scoring.points.CarriedPoints;
import cn.volunteering.scoring.points.PointsLot;
import cn.volunteering.scoring.points.Spending;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.scoring.transfer.Departure;
import cn.volunteering.scoring.transfer.Departures;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds departures, and the points that came and went with people, in their registers. */
@Component
final class RecordedDepartures implements Departures, CarriedPoints {

    private final AggregateStore<Departure> store;
    private final Arrivals arrivals;

    RecordedDepartures(AggregateStore<Departure> store, Arrivals arrivals) {
        this.store = store;
        this.arrivals = arrivals;
    }

    @Override
    public List<Departure> of(Collection<VolunteerId> people) {
        var wanted = Subject.where(Departure::volunteer)
                .in(people.stream().map(VolunteerId::value).toList());
        return store.findAll(wanted).stream().map(Versioned::state).toList();
    }

    @Override
    public List<PointsLot> broughtBy(VolunteerId person) {
        return arrivals.of(List.of(person)).stream()
                .flatMap(arrival -> arrival.points().stream())
                .toList();
    }

    @Override
    public List<Spending> takenBy(VolunteerId person) {
        return of(List.of(person)).stream()
                .flatMap(departure -> departure.spending().stream())
                .toList();
    }
}
