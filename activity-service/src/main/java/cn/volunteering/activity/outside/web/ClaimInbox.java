package cn.volunteering.activity.outside.web;

import cn.volunteering.activity.attendance.ClaimState;
import cn.volunteering.activity.desk.web.InboxItem;
import cn.volunteering.activity.desk.web.InboxSource;
import cn.volunteering.activity.outside.store.ClaimFilter;
import cn.volunteering.activity.outside.store.OutsideClaims;
import cn.volunteering.activity.roster.Reach;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings claims that wait to the liaisons and the committee. */
@Component
class ClaimInbox implements InboxSource {

    private final OutsideClaims claims;

    ClaimInbox(OutsideClaims claims) {
        this.claims = claims;
    }

    @Override
    public List<InboxItem> itemsFor(Reach reach) {
        return switch (reach) {
            case Reach.Everywhere() -> List.of(item(reach, InboxItem.Kind.CLAIMS_TO_CONFIRM, ClaimState.CHECKED));
            case Reach.Sections _ -> List.of(item(reach, InboxItem.Kind.CLAIMS_TO_CHECK, ClaimState.CLAIMED));
            case Reach.Nowhere() -> List.of();
        };
    }

    private InboxItem item(Reach reach, InboxItem.Kind kind, ClaimState state) {
        return InboxItem.of(kind, claims.count(reach, ClaimFilter.in(state)), "/outside-claims?state=" + state);
    }
}
