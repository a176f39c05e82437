package cn.volunteering.volunteer.roster.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A file format for rows of text. Files are built in memory: no part of a roster is left in a temporary folder. */
public enum SheetFile {
    /**
     * UTF-8 with a byte order mark, from which spreadsheet programs in China recognise the encoding. Long numbers are
     * written so that these programs keep them as text.
     */
    CSV("text/csv;charset=UTF-8") {
        @Override
        void write(List<List<String>> rows, ByteArrayOutputStream out) throws IOException {
            var text = new StringWriter();
            text.write('\uFEFF');
            try (var printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
                for (List<String> row : rows) {
                    printer.printRecord(row.stream().map(CellText::kept));
                }
            }
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    },
    /** One sheet in which every cell is text and is formatted as text, so that a click into it changes nothing. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void write(List<List<String>> rows, ByteArrayOutputStream out) throws IOException {
            try (var workbook = new XSSFWorkbook()) {
                var sheet = workbook.createSheet("志愿者名册");
                var text = workbook.createCellStyle();
                text.setDataFormat(workbook.createDataFormat().getFormat("@"));
                for (int i = 0; i < rows.size(); i++) {
                    var row = sheet.createRow(i);
                    for (int j = 0; j < rows.get(i).size(); j++) {
                        var cell = row.createCell(j);
                        cell.setCellStyle(text);
                        cell.setCellValue(rows.get(i).get(j));
                    }
                }
                workbook.write(out);
            }
        }
    };

    private final String mediaType;

    SheetFile(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Returns the media type of the file. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns the content of the file. */
    public byte[] of(List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try {
            write(rows, out);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory cannot fail", e);
        }
        return out.toByteArray();
    }

    abstract void write(List<List<String>> rows, ByteArrayOutputStream out) throws IOException;
}
