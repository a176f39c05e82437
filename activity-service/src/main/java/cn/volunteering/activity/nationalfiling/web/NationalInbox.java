package cn.volunteering.activity.nationalfiling.web;

import cn.volunteering.activity.desk.web.InboxItem;
import cn.volunteering.activity.desk.web.InboxItem.Kind;
import cn.volunteering.activity.desk.web.InboxSource;
import cn.volunteering.activity.roster.Reach;
import cn.volunteering.national.store.NationalFindings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings late answers of the national system, and what they contradict, to the committee (NX-49). */
@Component
class NationalInbox implements InboxSource {

    private final NationalFindings findings;

    NationalInbox(NationalFindings findings) {
        this.findings = findings;
    }

    @Override
    public List<InboxItem> itemsFor(Reach reach) {
        return reach instanceof Reach.Everywhere
                ? List.of(
                        InboxItem.of(Kind.NATIONAL_ANSWERS_OVERDUE, findings.overdue(), NationalFindings.OVERDUE_LIST),
                        InboxItem.of(
                                Kind.NATIONAL_MISMATCHES, findings.contradicted(), NationalFindings.CONTRADICTED_LIST))
                : List.of();
    }
}
