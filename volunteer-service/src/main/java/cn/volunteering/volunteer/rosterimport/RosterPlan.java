package cn.volunteering.volunteer.rosterimport;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What applying a roster would do: everything is listed before it is done.
 *
 * @param id the hash of the file
 * @param plan the hash of this plan, without which it cannot be applied
 * @param effectiveFrom the day from which people belong to another section or branch
 * @param sheet the name of the sheet that was read, if the file has sheets
 * @param people one entry for each row with a person, in the order of the file
 * @param missing people on the roster who are not in the file
 * @param ignoredColumns headings that were not recognised
 * @param remarks what the user should know, but need not mend
 */
public record RosterPlan(
        ImportId id,
        String plan,
        LocalDate effectiveFrom,
        @Nullable String sheet,
        List<PlannedRow> people,
        List<MissingPerson> missing,
        List<String> ignoredColumns,
        List<RowError> remarks) {

    public RosterPlan {
        people = List.copyOf(people);
        missing = List.copyOf(missing);
        ignoredColumns = List.copyOf(ignoredColumns);
        remarks = List.copyOf(remarks);
    }

    /** Returns the number of people of a kind. */
    public int count(PlannedRow.Kind kind) {
        return (int) people.stream().filter(row -> row.kind() == kind).count();
    }

    /**
     * Returns the hash of a plan.
     *
     * @param state what the plan rests on, such as the versions of the people it changes
     */
    static String hash(
            ImportId id, LocalDate from, List<PlannedRow> people, List<MissingPerson> missing, List<String> state) {
        String text =
                String.join("\n", id.value(), from.toString(), people.toString(), missing.toString(), state.toString());
        return ImportId.ofContent(text.getBytes(StandardCharsets.UTF_8)).value();
    }
}
