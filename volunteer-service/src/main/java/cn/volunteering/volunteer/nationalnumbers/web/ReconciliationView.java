package cn.volunteering.volunteer.nationalnumbers.web;

import cn.volunteering.volunteer.nationalnumbers.ComparedLine;
import cn.volunteering.volunteer.nationalnumbers.ComparedLine.Kind;
import cn.volunteering.volunteer.nationalnumbers.MissingThere;
import cn.volunteering.volunteer.nationalnumbers.Reconciliation;
import cn.volunteering.volunteer.rosterimport.ImportId;
import cn.volunteering.volunteer.rosterimport.RowError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report of a comparison with the national system.
 *
 * @param plan the hash with which it is applied
 * @param failed rows that someone else's change prevented at the last moment; empty before it is applied
 */
record ReconciliationView(
        ImportId id,
        String plan,
        @Nullable String sheet,
        Counts counts,
        List<ComparedLine> lines,
        List<MissingThere> missingThere,
        List<String> ignoredColumns,
        List<RowError> failed) {

    /** The number of rows of each kind, and of people on the roster who are not in the list. */
    record Counts(int matched, int toRecord, int mismatch, int missingHere, int faulty, int missingThere) {

        private static Counts of(Reconciliation report) {
            return new Counts(
                    report.count(Kind.MATCHED),
                    report.count(Kind.TO_RECORD),
                    report.count(Kind.MISMATCH),
                    report.count(Kind.MISSING_HERE),
                    report.count(Kind.FAULTY),
                    report.missingThere().size());
        }
    }

    static ReconciliationView of(Reconciliation report, List<RowError> failed) {
        return new ReconciliationView(
                report.id(),
                report.plan(),
                report.sheet(),
                Counts.of(report),
                report.lines(),
                report.missingThere(),
                report.ignoredColumns(),
                failed);
    }
}
