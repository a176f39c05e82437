package cn.volunteering.volunteer.rosterimport;

import cn.volunteering.domain.Decision;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The import of one roster file and its report. Storing it as {@link ImportState#ACCEPTED} is the one write that
 * decides. Before it, nothing is imported. After it, everything will be, because the import contains the prepared rows,
 * and each row creates the same volunteer however often it is written.
 *
 * @param rows the number of data rows in the file; if there are too many, the number read
 * @param imported the number of these rows that are on the roster now
 * @param errors at most {@link #ERRORS_KEPT} of the errors found, in row order
 * @param errorCount the total number of errors
 * @param ignoredColumns unsupported headings, which were skipped
 * @param sheet the name of the sheet that was read, if the file has sheets
 * @param remarks at most {@link #ERRORS_KEPT} remarks on the file, which need no mending
 * @param prepared rows still to be written; emptied at the end
 */
public record RosterImport(
        ImportId id,
        String fileName,
        Instant receivedAt,
        ImportState state,
        int rows,
        int imported,
        List<RowError> errors,
        int errorCount,
        List<String> ignoredColumns,
        @Nullable String sheet,
        @Nullable List<RowError> remarks,
        List<PreparedRow> prepared) {

    /** Maximum number of errors kept; more would not help a user. */
    static final int ERRORS_KEPT = 500;

    public RosterImport {
        errors = List.copyOf(errors);
        ignoredColumns = List.copyOf(ignoredColumns);
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
        prepared = List.copyOf(prepared);
    }

    /** Returns the outcome of a check: accepted with its rows prepared, or rejected with all errors. */
    static RosterImport of(ImportId id, String fileName, Instant receivedAt, CheckedRoster checked) {
        return new RosterImport(
                id,
                fileName,
                receivedAt,
                checked.errors().isEmpty() ? ImportState.ACCEPTED : ImportState.REJECTED,
                checked.rows(),
                0,
                checked.errors().stream().limit(ERRORS_KEPT).toList(),
                checked.errors().size(),
                checked.ignoredColumns(),
                checked.sheet(),
                checked.remarks().stream().limit(ERRORS_KEPT).toList(),
                checked.errors().isEmpty() ? checked.prepared() : List.of());
    }

    /** Returns whether rows are still to be written. */
    public boolean isUnfinished() {
        return state == ImportState.ACCEPTED;
    }

    /** Returns whether the file had errors, so that nothing of it was imported. */
    public boolean isRejected() {
        return state == ImportState.REJECTED;
    }

    /** Returns the volunteers still to be written. */
    List<Volunteer> volunteers() {
        return prepared.stream().map(PreparedRow::volunteer).toList();
    }

    /**
     * Records that the rows are written.
     *
     * @param onRoster the volunteers of this import that are on the roster now. A missing one was registered by someone
     *     else between check and writing, and is reported.
     */
    Decision<RosterImport> applied(Set<VolunteerId> onRoster) {
        var late = new ArrayList<RowError>();
        for (PreparedRow row : prepared) {
            if (!onRoster.contains(row.volunteer().id())) {
                late.add(RowError.of(row.row(), Column.DOCUMENT_NUMBER.label(), "导入过程中，该证件号码或全国志愿者编号已被他人登记，本行未重复登记"));
            }
        }
        return Decision.accepted(new RosterImport(
                id,
                fileName,
                receivedAt,
                ImportState.APPLIED,
                rows,
                prepared.size() - late.size(),
                late,
                late.size(),
                ignoredColumns,
                sheet,
                remarks,
                List.of()));
    }
}
