package cn.volunteering.volunteer.rosterimport.web;

import cn.volunteering.volunteer.rosterimport.ImportId;
import cn.volunteering.volunteer.rosterimport.MissingPerson;
import cn.volunteering.volunteer.rosterimport.PlannedRow;
import cn.volunteering.volunteer.rosterimport.RosterPlan;
import cn.volunteering.volunteer.rosterimport.RowError;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as shown before it is applied.
 *
 * @param plan the hash with which the plan is applied
 * @param counts the number of people of each kind
 */
record PlanView(
        ImportId id,
        String plan,
        LocalDate effectiveFrom,
        @Nullable String sheet,
        PlanCounts counts,
        List<PlannedRow> people,
        List<MissingPerson> missing,
        List<String> ignoredColumns,
        List<RowError> remarks) {

    static PlanView of(RosterPlan plan) {
        return new PlanView(
                plan.id(),
                plan.plan(),
                plan.effectiveFrom(),
                plan.sheet(),
                PlanCounts.of(plan),
                plan.people(),
                plan.missing(),
                plan.ignoredColumns(),
                plan.remarks());
    }
}
