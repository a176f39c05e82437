package cn.volunteering.volunteer.rosterimport;

import java.util.List;

/**
 * What applying a plan has done.
 *
 * @param plan the plan as it was carried out
 * @param failed rows that someone else's change prevented at the last moment
 */
public record UpdateReport(RosterPlan plan, List<RowError> failed) {

    public UpdateReport {
        failed = List.copyOf(failed);
    }
}
