package cn.volunteering.activity.desk.web;

import cn.volunteering.activity.attendance.store.PendingAttendances;
import cn.volunteering.activity.roster.Reach;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings proposed changes to confirmed hours to the committee, whose second person decides on them. */
@Component
class AmendmentInbox implements InboxSource {

    private final PendingAttendances pending;

    AmendmentInbox(PendingAttendances pending) {
        this.pending = pending;
    }

    @Override
    public List<InboxItem> itemsFor(Reach reach) {
        return reach instanceof Reach.Everywhere
                ? List.of(InboxItem.of(
                        InboxItem.Kind.AMENDMENTS_TO_REVIEW, pending.countAmendments(), "/review-queue/amendments"))
                : List.of();
    }
}
