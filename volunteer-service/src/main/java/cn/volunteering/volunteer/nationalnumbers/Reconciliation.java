package cn.volunteering.volunteer.nationalnumbers;

import cn.volunteering.volunteer.rosterimport.ImportId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report of a comparison: everything is listed before anything is recorded.
 *
 * @param id the hash of the file
 * @param plan the hash of this report, without which it cannot be applied
 * @param sheet the name of the sheet that was read, if the file has sheets
 * @param lines one for each row with a person, in the order of the file
 * @param missingThere people on the roster who are not in the file
 * @param ignoredColumns headings that were not recognised
 */
public record Reconciliation(
        ImportId id,
        String plan,
        @Nullable String sheet,
        List<ComparedLine> lines,
        List<MissingThere> missingThere,
        List<String> ignoredColumns) {

    public Reconciliation {
        lines = List.copyOf(lines);
        missingThere = List.copyOf(missingThere);
        ignoredColumns = List.copyOf(ignoredColumns);
    }

    /** Returns the number of rows of a kind. */
    public int count(ComparedLine.Kind kind) {
        return (int) lines.stream().filter(line -> line.kind() == kind).count();
    }

    /** Returns the hash of a report. */
    static String hash(ImportId id, List<ComparedLine> lines, List<MissingThere> missing) {
        String text = String.join("\n", id.value(), lines.toString(), missing.toString());
        return ImportId.ofContent(text.getBytes(StandardCharsets.UTF_8)).value();
    }
}
