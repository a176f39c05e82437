package cn.volunteering.volunteer.rosterimport.web;

import cn.volunteering.volunteer.rosterimport.RowError;
import cn.volunteering.volunteer.rosterimport.UpdateReport;
import java.util.List;

/**
 * What applying a plan has done.
 *
 * @param counts the number of people of each kind in the plan
 * @param failed rows that someone else's change prevented at the last moment
 */
record UpdateView(String plan, PlanCounts counts, List<RowError> failed) {

    static UpdateView of(UpdateReport report) {
        return new UpdateView(report.plan().plan(), PlanCounts.of(report.plan()), report.failed());
    }
}
