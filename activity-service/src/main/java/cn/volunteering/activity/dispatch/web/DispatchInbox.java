package cn.volunteering.activity.dispatch.web;

import cn.volunteering.activity.desk.web.InboxItem;
import cn.volunteering.activity.desk.web.InboxSource;
import cn.volunteering.activity.dispatch.TaskState;
import cn.volunteering.activity.dispatch.store.DispatchFilter;
import cn.volunteering.activity.dispatch.store.DispatchList;
import cn.volunteering.activity.roster.Reach;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings dispatched tasks to the liaisons, and objections to the committee. */
@Component
class DispatchInbox implements InboxSource {

    private final DispatchList dispatches;

    DispatchInbox(DispatchList dispatches) {
        this.dispatches = dispatches;
    }

    @Override
    public List<InboxItem> itemsFor(Reach reach) {
        return switch (reach) {
            case Reach.Everywhere() -> List.of(item(reach, InboxItem.Kind.DISPATCHES_OBJECTED, TaskState.OBJECTED));
            case Reach.Sections _ ->
                List.of(
                        item(reach, InboxItem.Kind.DISPATCHES_TO_ANSWER, TaskState.ISSUED),
                        item(reach, InboxItem.Kind.DISPATCHES_TO_CARRY_OUT, TaskState.ACCEPTED),
                        item(reach, InboxItem.Kind.DISPATCHES_TO_REPORT, TaskState.EXECUTED));
            case Reach.Nowhere() -> List.of();
        };
    }

    private InboxItem item(Reach reach, InboxItem.Kind kind, TaskState state) {
        return InboxItem.of(kind, dispatches.count(reach, DispatchFilter.in(state)), "/dispatches?state=" + state);
    }
}
