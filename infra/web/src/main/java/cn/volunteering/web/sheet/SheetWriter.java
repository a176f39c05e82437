package cn.volunteering.web.sheet;

import cn.volunteering.domain.PlatformCalendar;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a list as XLSX: headings that stay in view and can be filtered, one row each, and a second sheet with the notes.
 * Texts are formatted as text, so that a click into a number such as {@code 007} changes nothing.
 */
final class SheetWriter {

    private static final String NOTES = "说明";
    private static final String TEXT = "@";
    private static final String DAY = "yyyy-mm-dd";
    private static final String MINUTE = "yyyy-mm-dd hh:mm";
    private static final double NARROWEST = 8;
    private static final double WIDEST = 60;
    private static final double MARGIN = 2;
    private static final int LONGEST_NAME = 31;

    private final CellValues values;

    SheetWriter(CellValues values) {
        this.values = values;
    }

    void write(Sheet sheet, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "volunteering", null)) {
            writeRows(sheet, workbook.newWorksheet(nameOf(sheet)));
            writeNotes(sheet.notes(), workbook.newWorksheet(NOTES));
        }
    }

    /** A name without what spreadsheet programs forbid. */
    private static String nameOf(Sheet sheet) {
        String name = sheet.title().replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    private void writeRows(Sheet sheet, Worksheet page) {
        var columns = sheet.columns();
        var widths = new double[columns.size()];
        for (int column = 0; column < columns.size(); column++) {
            String heading = columns.get(column).heading();
            page.value(0, column, heading);
            page.style(0, column).bold().set();
            widths[column] = widthOf(heading);
        }
        int row = 0;
        for (Object shown : sheet.rows()) {
            row++;
            for (int column = 0; column < columns.size(); column++) {
                Object value = values.of(columns.get(column).valueIn(shown));
                write(page, row, column, value);
                widths[column] = Math.max(widths[column], widthOf(value));
            }
        }
        for (int column = 0; column < widths.length; column++) {
            page.width(column, Math.clamp(widths[column] + MARGIN, NARROWEST, WIDEST));
        }
        page.freezePane(0, 1);
        if (!columns.isEmpty()) {
            page.setAutoFilter(0, 0, row, columns.size() - 1);
        }
    }

    private static void write(Worksheet page, int row, int column, Object value) {
        switch (value) {
            case Number number -> page.value(row, column, number);
            case LocalDate day -> {
                page.value(row, column, day);
                page.style(row, column).format(DAY).set();
            }
            case Instant moment -> {
                page.value(row, column, PlatformCalendar.local(moment).toLocalDateTime());
                page.style(row, column).format(MINUTE).set();
            }
            default -> {
                page.value(row, column, value.toString());
                page.style(row, column).format(TEXT).set();
            }
        }
    }

    private static void writeNotes(List<Sheet.Note> notes, Worksheet page) {
        for (int row = 0; row < notes.size(); row++) {
            page.value(row, 0, notes.get(row).subject());
            page.style(row, 0).bold().set();
            page.value(row, 1, notes.get(row).text());
            page.style(row, 1).format(TEXT).set();
        }
        page.width(0, NARROWEST * 2);
        page.width(1, WIDEST);
    }

    /** The width in Latin letters: Chinese characters take two. */
    private static double widthOf(Object value) {
        return switch (value) {
            case Instant moment -> MINUTE.length();
            case LocalDate day -> DAY.length();
            default -> value.toString().codePoints().map(SheetWriter::widthOf).sum();
        };
    }

    private static int widthOf(int character) {
        return Character.isIdeographic(character) || character > 0xFF00 ? 2 : 1;
    }
}
