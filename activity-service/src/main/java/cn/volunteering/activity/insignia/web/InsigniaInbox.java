package cn.volunteering.activity.insignia.web;

import cn.volunteering.activity.desk.web.InboxItem;
import cn.volunteering.activity.desk.web.InboxSource;
import cn.volunteering.activity.insignia.SlipState;
import cn.volunteering.activity.insignia.store.SlipFilter;
import cn.volunteering.activity.insignia.store.SlipList;
import cn.volunteering.activity.roster.Reach;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings requests for insignia to the committee, and overdue returns to both sides. */
@Component
class InsigniaInbox implements InboxSource {

    private final SlipList slips;

    InsigniaInbox(SlipList slips) {
        this.slips = slips;
    }

    @Override
    public List<InboxItem> itemsFor(Reach reach) {
        return switch (reach) {
            case Reach.Everywhere() -> List.of(toIssue(reach), overdue(reach));
            case Reach.Sections _ -> List.of(overdue(reach));
            case Reach.Nowhere() -> List.of();
        };
    }

    private InboxItem toIssue(Reach reach) {
        return InboxItem.of(
                InboxItem.Kind.INSIGNIA_TO_ISSUE,
                slips.count(reach, SlipFilter.in(SlipState.REQUESTED)),
                "/insignia-slips?state=REQUESTED");
    }

    private InboxItem overdue(Reach reach) {
        return InboxItem.of(
                InboxItem.Kind.INSIGNIA_OVERDUE,
                slips.count(reach, SlipFilter.whichAreOverdue()),
                "/insignia-slips?overdue=true");
    }
}
