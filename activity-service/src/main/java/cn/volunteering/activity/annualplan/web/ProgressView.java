package cn.volunteering.activity.annualplan.web;

import cn.volunteering.activity.annualplan.AnnualPlanId;
import cn.volunteering.activity.annualplan.PlanProgress;
import java.util.List;

/**
 * A plan against what was done.
 *
 * @param edition the number of the edition that is compared
 * @param planned activities of all lines
 * @param held activities of all planned lines that took place; one with several themes counts in each of their lines
 */
record ProgressView(AnnualPlanId planId, int year, int edition, int planned, int held, List<PlanProgress.Line> lines) {

    static ProgressView of(AnnualPlanId plan, int year, int edition, PlanProgress progress) {
        var planned = progress.lines().stream()
                .filter(line -> line.outcome() != PlanProgress.Outcome.UNPLANNED)
                .toList();
        return new ProgressView(
                plan,
                year,
                edition,
                planned.stream().mapToInt(PlanProgress.Line::planned).sum(),
                planned.stream().mapToInt(PlanProgress.Line::held).sum(),
                progress.lines());
    }
}
