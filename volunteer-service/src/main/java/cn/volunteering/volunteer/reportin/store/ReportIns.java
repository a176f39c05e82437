package cn.volunteering.volunteer.reportin.store;

import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.volunteer.reportin.ReportIn;
import cn.volunteering.volunteer.roster.Reach;
import cn.volunteering.volunteer.roster.VolunteerId;
import cn.volunteering.volunteer.roster.store.Roster;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Lists report-ins within the reader's reach. */
@Component
public class ReportIns {

    private static final Comparator<Versioned<ReportIn>> BY_DAY =
            Comparator.comparing(each -> each.state().visit().on());

    private final AggregateStore<ReportIn> store;
    private final Roster roster;

    ReportIns(AggregateStore<ReportIn> store, Roster roster) {
        this.store = store;
        this.roster = roster;
    }

    /** Returns the report-ins of a volunteer, the latest first. */
    public List<Versioned<ReportIn>> of(VolunteerId volunteer) {
        return store.findAll(where(ReportIn::volunteerId).is(volunteer.value())).stream()
                .sorted(BY_DAY.reversed())
                .toList();
    }

    /** Returns one page of the report-ins of people within reach, in any state or the given one. */
    public Page<Versioned<ReportIn>> page(Reach reach, ReportIn.@Nullable State state, Pageable page) {
        return store.page(selected(reach, state), page);
    }

    /** Returns the number of report-ins of people within reach in the given state. */
    public long count(Reach reach, ReportIn.State state) {
        return store.count(selected(reach, state));
    }

    private Criteria selected(Reach reach, ReportIn.@Nullable State state) {
        var conditions = new ArrayList<Criteria>();
        if (reach instanceof Reach.Sections) {
            conditions.add(where(ReportIn::volunteerId).in(peopleWithin(reach)));
        }
        if (state != null) {
            conditions.add(where(ReportIn::state).is(state.name()));
        }
        return conditions.isEmpty() ? new Criteria() : new Criteria().andOperator(conditions);
    }

    private List<String> peopleWithin(Reach reach) {
        return roster.everyone(reach).stream()
                .map(volunteer -> volunteer.id().value())
                .toList();
    }
}
