package cn.volunteering.national.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes rows of text as XLSX. Every cell is a text, so that numbers keep all their digits and nothing is a formula. */
final class RecordWorkbook {

    private static final String TEXT = "@";
    private static final double WIDTH = 18;

    private RecordWorkbook() {}

    /** Returns a workbook with the rows on its first sheet, headings first, and notes on its second. */
    static byte[] of(String title, List<List<String>> rows, List<List<String>> notes) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "volunteering", null)) {
            var page = workbook.newWorksheet(title);
            write(rows, page);
            page.freezePane(0, 1);
            write(notes, workbook.newWorksheet("说明"));
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    private static void write(List<List<String>> rows, Worksheet page) {
        int columns = rows.getFirst().size();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                if (column < rows.get(row).size()) {
                    page.value(row, column, rows.get(row).get(column));
                }
                page.style(row, column).format(TEXT).set();
            }
        }
        for (int column = 0; column < columns; column++) {
            page.width(column, WIDTH);
        }
    }
}
