package cn.volunteering.reporting.inspection.web;

import cn.volunteering.reporting.inspection.OpenFindings;
import cn.volunteering.reporting.inspection.OpenFindings.Timing;
import cn.volunteering.reporting.summary.web.ReportInboxItem;
import cn.volunteering.reporting.summary.web.ReportInboxSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Brings the committee and the office the findings to be put right, before and after their deadlines. */
@Component
final class FindingInbox implements ReportInboxSource {

    private final OpenFindings findings;

    FindingInbox(OpenFindings findings) {
        this.findings = findings;
    }

    @Override
    public List<ReportInboxItem> items() {
        return Stream.of(
                        item(ReportInboxItem.Kind.FINDINGS_OVERDUE, "逾期未整改的检查问题", Timing.OVERDUE),
                        item(ReportInboxItem.Kind.FINDINGS_DUE, "待整改的检查问题", Timing.DUE))
                .filter(item -> item.count() > 0)
                .toList();
    }

    private ReportInboxItem item(ReportInboxItem.Kind kind, String title, Timing timing) {
        return new ReportInboxItem(kind, title, findings.find(timing).size(), "/inspections/findings?timing=" + timing);
    }
}
