package cn.volunteering.volunteer.reportin.web;

import cn.volunteering.volunteer.reportin.ReportIn.State;
import cn.volunteering.volunteer.reportin.store.ReportIns;
import cn.volunteering.volunteer.roster.web.InboxSource;
import cn.volunteering.volunteer.roster.web.RosterAccess;
import cn.volunteering.volunteer.roster.web.RosterInboxItem;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Brings report-ins that wait for confirmation to the committee and the liaisons. */
@Component
final class ReportInInbox implements InboxSource {

    private final RosterAccess access;
    private final ReportIns reportIns;

    ReportInInbox(RosterAccess access, ReportIns reportIns) {
        this.access = access;
        this.reportIns = reportIns;
    }

    @Override
    public Optional<RosterInboxItem> item() {
        long count = reportIns.count(access.reach(), State.REPORTED);
        return Optional.of(new RosterInboxItem(
                RosterInboxItem.Kind.REPORT_INS_TO_CONFIRM, "待确认的社区报到", count, "/report-ins?state=REPORTED"));
    }
}
