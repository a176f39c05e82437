package cn.volunteering.reporting.inspection.web;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.reporting.inspection.Inspected;
import cn.volunteering.reporting.inspection.InspectionId;
import cn.volunteering.reporting.inspection.OpenFindings;
import cn.volunteering.reporting.inspection.OpenFindings.Timing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A finding that still has to be put right, with its inspection.
 *
 * @param number counts from 1 within the inspection
 * @param byOffice whether the office above inspected
 * @param daysLate days after the deadline; 0 on the deadline and before it
 */
record FindingLine(
        InspectionId inspectionId,
        int number,
        Inspected inspected,
        boolean byOffice,
        String inspector,
        LocalDate inspectedOn,
        String problem,
        LocalDate dueOn,
        Timing timing,
        long daysLate) {

    static FindingLine of(OpenFindings.Line line, PlatformCalendar calendar) {
        var inspection = line.inspection();
        var finding = line.finding();
        return new FindingLine(
                inspection.id(),
                finding.number(),
                inspection.inspected(),
                inspection.from() != null,
                inspection.report().inspector(),
                inspection.report().inspectedOn(),
                finding.problem(),
                finding.dueOn(),
                line.timing(),
                Math.max(0, ChronoUnit.DAYS.between(finding.dueOn(), calendar.today())));
    }
}
