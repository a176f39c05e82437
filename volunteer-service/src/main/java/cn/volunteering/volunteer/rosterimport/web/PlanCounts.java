package cn.volunteering.volunteer.rosterimport.web;

import cn.volunteering.volunteer.rosterimport.PlannedRow.Kind;
import cn.volunteering.volunteer.rosterimport.RosterPlan;

/** How many people a plan adds, changes, leaves unchanged, readmits, leaves out for errors, and does not find in the file. */
record PlanCounts(int added, int changed, int unchanged, int returning, int faulty, int missing) {

    static PlanCounts of(RosterPlan plan) {
        return new PlanCounts(
                plan.count(Kind.NEW),
                plan.count(Kind.CHANGED),
                plan.count(Kind.UNCHANGED),
                plan.count(Kind.RETURNING),
                plan.count(Kind.FAULTY),
                plan.missing().size());
    }
}
