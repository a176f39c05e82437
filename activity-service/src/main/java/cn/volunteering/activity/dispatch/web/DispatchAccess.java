package cn.volunteering.activity.dispatch.web;

import cn.volunteering.activity.dispatch.Dispatch;
import cn.volunteering.activity.dispatch.DispatchId;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.web.CurrentReach;
import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import java.util.List;
import org.springframework.stereotype.Component;

/** The caller's access to dispatch orders. One out of the caller's reach looks like one that does not exist. */
@Component
class DispatchAccess {

    private final AggregateStore<Dispatch> dispatches;
    private final CurrentReach reach;

    DispatchAccess(AggregateStore<Dispatch> dispatches, CurrentReach reach) {
        this.dispatches = dispatches;
        this.reach = reach;
    }

    /**
     * Returns an order to a section for which the caller acts.
     *
     * @throws NotFoundException if it does not exist or is out of reach
     */
    Versioned<Dispatch> order(String id) {
        return dispatches
                .find(id)
                .filter(found -> reach.get().includesAny(found.state().sections()))
                .orElseThrow(() -> new NotFoundException("dispatches", id));
    }

    /**
     * Returns the id of an order for one of whose sections the caller answers.
     *
     * @throws RefusedException if the caller does not act for the section
     */
    DispatchId answeredFor(DispatchId id, SectionId section) {
        var found = order(id.value()).state().id();
        if (!actsFor(section)) {
            throw new RefusedException(Refusal.of("dispatch-outside-section", "联络员只能代表本处室办理派遣任务"));
        }
        return found;
    }

    boolean actsFor(SectionId section) {
        return reach.orNowhere().includesAny(List.of(section));
    }
}
