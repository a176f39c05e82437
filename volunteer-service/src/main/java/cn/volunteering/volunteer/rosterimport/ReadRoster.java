package cn.volunteering.volunteer.rosterimport;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file after each of its rows was read alone.
 *
 * @param headings the headings, {@code null} for an empty file
 * @param rows the number of rows with people
 * @param fileErrors errors for which no row was read
 * @param people the valid rows
 * @param flawed the rows with errors
 * @param remarks what the user should know, but need not mend
 */
record ReadRoster(
        @Nullable Headings headings,
        int rows,
        List<RowError> fileErrors,
        List<RosterEntry> people,
        List<RowReading.Flawed> flawed,
        List<RowError> remarks) {

    ReadRoster {
        fileErrors = List.copyOf(fileErrors);
        people = List.copyOf(people);
        flawed = List.copyOf(flawed);
        remarks = List.copyOf(remarks);
    }

    /** Returns the result for a file that cannot be read row by row. */
    static ReadRoster unreadable(@Nullable Headings headings, int rows, List<RowError> errors) {
        return new ReadRoster(headings, rows, errors, List.of(), List.of(), List.of());
    }

    /** Returns all errors in the order of the file. */
    List<RowError> errors() {
        return Stream.concat(fileErrors.stream(), flawed.stream().flatMap(row -> row.errors().stream()))
                .sorted(Comparator.comparingInt(RowError::row))
                .toList();
    }

    /** Returns the headings that were not recognised. */
    List<String> ignoredColumns() {
        return Optional.ofNullable(headings).map(Headings::ignored).orElse(List.of());
    }
}
