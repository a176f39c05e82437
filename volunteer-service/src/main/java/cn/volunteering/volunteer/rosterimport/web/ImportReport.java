package cn.volunteering.volunteer.rosterimport.web;

import cn.volunteering.volunteer.rosterimport.ImportId;
import cn.volunteering.volunteer.rosterimport.ImportState;
import cn.volunteering.volunteer.rosterimport.RosterImport;
import cn.volunteering.volunteer.rosterimport.RowError;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result of a roster import.
 *
 * @param errors the first errors, at most 500
 * @param errorCount how many errors there are
 * @param ignoredColumns headings that were not recognised and were skipped
 * @param sheet the name of the sheet that was read, if the file has sheets
 * @param allowedActions what the caller may do now: a rejected file may be tried again
 * @param remarks what the user should know, but need not mend, such as days that the file does not state
 */
record ImportReport(
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
        List<RowError> remarks,
        List<String> allowedActions) {

    static ImportReport of(RosterImport it, List<String> allowedActions) {
        return new ImportReport(
                it.id(),
                it.fileName(),
                it.receivedAt(),
                it.state(),
                it.rows(),
                it.imported(),
                it.errors(),
                it.errorCount(),
                it.ignoredColumns(),
                it.sheet(),
                Objects.requireNonNullElse(it.remarks(), List.of()),
                allowedActions);
    }
}
