package cn.volunteering.volunteer.rosterimport.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Builds XLSX files for tests: {@code aWorkbook().row("姓名").row("演示001").toBytes()}. */
public final class WorkbookFixture {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private XSSFSheet sheet = workbook.createSheet("名册");

    private WorkbookFixture() {}

    public static WorkbookFixture aWorkbook() {
        return new WorkbookFixture();
    }

    /** Adds a row of texts, numbers and days; {@code null} leaves a cell out. */
    public WorkbookFixture row(@Nullable Object... values) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                fill(row.createCell(i), values[i]);
            }
        }
        return this;
    }

    private void fill(Cell cell, Object value) {
        switch (value) {
            case Double number -> cell.setCellValue(number);
            case LocalDate day -> {
                cell.setCellValue(day);
                var style = workbook.createCellStyle();
                style.setDataFormat((short) 14);
                cell.setCellStyle(style);
            }
            default -> cell.setCellValue(value.toString());
        }
    }

    /** Adds another sheet, which gets the rows that follow. */
    public WorkbookFixture sheet(String name) {
        sheet = workbook.createSheet(name);
        return this;
    }

    /** Adds a hidden sheet, which gets the rows that follow. */
    public WorkbookFixture hiddenSheet(String name) {
        sheet(name);
        workbook.setSheetHidden(workbook.getSheetIndex(name), true);
        return this;
    }

    /** Adds a row with one formula and its saved value. */
    public WorkbookFixture formulaRow(String formula, String savedValue) {
        Cell cell = sheet.createRow(sheet.getPhysicalNumberOfRows()).createCell(0);
        cell.setCellFormula(formula);
        cell.setCellValue(savedValue);
        return this;
    }

    public byte[] toBytes() {
        var out = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
