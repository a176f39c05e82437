package cn.volunteering.national.file;

import cn.volunteering.national.RecordGroup;
import cn.volunteering.national.file.GroupRows.Row;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The file of a package: a ZIP with one workbook for each record group. Records that were entered afterwards are in
 * workbooks of their own with at most {@value #BATCH} rows, which is all that the national system takes at once. The last
 * three columns are empty: the authority writes its answer there.
 */
public final class PackageFile {

    /** Maximum number of records that were entered afterwards in one workbook. */
    public static final int BATCH = 50;

    static final String RECORD_ID = "记录标识";
    static final String RESULT = "受理结果";
    static final String NUMBER = "受理编号";
    static final String REASON = "退回原因";

    private static final List<String> ANSWER = List.of(RESULT, NUMBER, REASON);

    private PackageFile() {}

    /** Returns the file. */
    public static byte[] of(String number, String authority, List<GroupRows> groups) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (GroupRows group : groups) {
                write(number, authority, group, zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    private static void write(String number, String authority, GroupRows group, ZipOutputStream zip)
            throws IOException {
        String title = group.group().code().label();
        var measured = group.rows().stream().filter(row -> !row.isAdded()).toList();
        if (!measured.isEmpty()) {
            write(title, number, authority, group.group(), measured, zip);
        }
        var added = group.rows().stream().filter(Row::isAdded).toList();
        for (int batch = 0; batch * BATCH < added.size(); batch++) {
            var rows = added.subList(batch * BATCH, Math.min(added.size(), (batch + 1) * BATCH));
            write("%s-补录-%02d".formatted(title, batch + 1), number, authority, group.group(), rows, zip);
        }
    }

    private static void write(
            String name, String number, String authority, RecordGroup group, List<Row> rows, ZipOutputStream zip)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name + ".xlsx"));
        var notes = List.of(
                List.of("接收单位", authority),
                List.of("报送批次", number),
                List.of("记录组", group.code().label()),
                List.of("记录数", Integer.toString(rows.size())),
                List.of("回执方法", "请在最后三列填写受理结果（通过或退回）、受理编号和退回原因，其他各列保持不变"));
        zip.write(RecordWorkbook.of(group.code().label(), table(group, rows), notes));
        zip.closeEntry();
    }

    private static List<List<String>> table(RecordGroup group, List<Row> rows) {
        var table = new ArrayList<List<String>>();
        var headings = new ArrayList<>(List.of(RECORD_ID));
        group.fields().forEach(field -> headings.add(field.heading()));
        headings.addAll(ANSWER);
        table.add(headings);
        for (Row row : rows) {
            var cells = new ArrayList<>(List.of(row.line().recordId()));
            cells.addAll(row.values());
            table.add(cells);
        }
        return table;
    }

    /** Returns the values of each record in a file, by identity. */
    public static Map<String, List<String>> values(byte[] file) {
        var values = new HashMap<String, List<String>>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            while (zip.getNextEntry() != null) {
                read(zip.readAllBytes(), values);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory cannot fail", e);
        }
        return values;
    }

    private static void read(byte[] workbook, Map<String, List<String>> values) {
        var table = AnswerTables.read(workbook).orThrow().getFirst();
        int fields = table.getFirst().size() - 1 - ANSWER.size();
        table.stream().skip(1).forEach(row -> values.put(row.getFirst(), valuesOf(row, fields)));
    }

    /** Returns the cells of a row; a reader leaves out empty cells at its end. */
    private static List<String> valuesOf(List<String> row, int fields) {
        var cells = new ArrayList<String>();
        for (int i = 1; i <= fields; i++) {
            cells.add(i < row.size() ? row.get(i) : "");
        }
        return cells;
    }
}
