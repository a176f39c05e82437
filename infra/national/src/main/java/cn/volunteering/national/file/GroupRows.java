package cn.volunteering.national.file;

import cn.volunteering.national.Candidate;
import cn.volunteering.national.PackageLine;
import cn.volunteering.national.RecordGroup;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rows of one group in a package. */
public record GroupRows(RecordGroup group, List<Row> rows) {

    /**
     * One row.
     *
     * @param isAdded whether it belongs into a batch of limited size
     * @param values in the order of the fields
     */
    public record Row(PackageLine line, boolean isAdded, List<String> values) {

        public Row {
            values = List.copyOf(values);
        }
    }

    public GroupRows {
        rows = List.copyOf(rows);
    }

    /** Returns a row for each record that has values. */
    public static GroupRows of(RecordGroup group, List<Candidate> records, Map<String, List<String>> values) {
        var rows = records.stream()
                .filter(record -> values.containsKey(record.recordId()))
                .map(record -> new Row(
                        PackageLine.of(group.code(), record),
                        record.isAdded(),
                        Objects.requireNonNull(values.get(record.recordId()))))
                .toList();
        return new GroupRows(group, rows);
    }

    /** Returns the records. */
    public List<PackageLine> lines() {
        return rows.stream().map(Row::line).toList();
    }
}
