package cn.volunteering.activity.signup.store;

import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.signup.Agenda;
import cn.volunteering.activity.signup.Agendas;
import cn.volunteering.activity.signup.Engagement;
import cn.volunteering.messaging.store.AggregateStore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.data.mongodb.core.query.Criteria;

/** Asks the store of agendas by its index. */
final class MongoAgendas implements Agendas {

    private final AggregateStore<Agenda> store;

    MongoAgendas(AggregateStore<Agenda> store) {
        this.store = store;
    }

    @Override
    public List<Engagement> upcoming(VolunteerId volunteer, LocalDate from) {
        var theirs = Criteria.where("state.volunteerId").is(volunteer.value());
        return store.findAll(theirs.and("state.day").gte(from.toString())).stream()
                .flatMap(agenda -> agenda.state().engagements().stream())
                .filter(Engagement::stands)
                .sorted(Comparator.comparing(engagement -> engagement.time().start()))
                .toList();
    }
}
