package cn.volunteering.activity.dispatch.store;

import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.activity.dispatch.Dispatch;
import cn.volunteering.activity.dispatch.DispatchSubject;
import cn.volunteering.activity.dispatch.TaskState;
import cn.volunteering.activity.roster.Reach;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Lists the orders to the sections for which a user acts. */
@Component
public class DispatchList {

    private static final List<String> OPEN = List.of(TaskState.ISSUED.name(), TaskState.ACCEPTED.name());

    private final AggregateStore<Dispatch> dispatches;

    DispatchList(AggregateStore<Dispatch> dispatches) {
        this.dispatches = dispatches;
    }

    /** Returns one page of the matching orders. */
    public Page<Versioned<Dispatch>> page(Reach reach, DispatchFilter filter, Pageable page) {
        return dispatches.page(criteria(reach, filter), page);
    }

    /** Returns the number of matching orders. */
    public long count(Reach reach, DispatchFilter filter) {
        return dispatches.count(criteria(reach, filter));
    }

    private Criteria criteria(Reach reach, DispatchFilter filter) {
        var all = new ArrayList<Criteria>();
        var task = taskCriteria(reach, filter);
        if (!task.isEmpty()) {
            all.add(where(Dispatch::tasks).elemMatch(new Criteria().andOperator(task)));
        }
        if (filter.state() != null || filter.overdueOn() != null) {
            all.add(where(Dispatch::cancelled).is(null));
        }
        if (filter.overdueOn() != null) {
            // Days are stored as text, in their own order.
            all.add(where(DispatchSubject.DEADLINE).lt(filter.overdueOn().toString()));
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            all.add(dispatches.containing(filter.text()));
        }
        return all.isEmpty() ? new Criteria() : new Criteria().andOperator(all);
    }

    private static List<Criteria> taskCriteria(Reach reach, DispatchFilter filter) {
        var task = new ArrayList<Criteria>();
        switch (reach) {
            case Reach.Everywhere() -> {}
            case Reach.Sections(Set<SectionId> own) ->
                task.add(Criteria.where("section")
                        .in(own.stream().map(SectionId::value).toList()));
            case Reach.Nowhere() -> task.add(Criteria.where("section").in(List.of()));
        }
        if (filter.section() != null) {
            task.add(Criteria.where("section").is(filter.section().value()));
        }
        if (filter.state() != null) {
            task.add(Criteria.where("state").is(filter.state().name()));
        }
        if (filter.overdueOn() != null) {
            task.add(Criteria.where("state").in(OPEN));
        }
        return task;
    }
}
