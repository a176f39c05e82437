package cn.volunteering.volunteer.roster.export;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.volunteer.rosterimport.file.RosterFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Exported numbers survive being opened and saved in a spreadsheet program. */
class ExportedNumbersTest {

    private static final List<List<String>> ROWS = List.of(
            List.of("姓名", "全国志愿者编号"), List.of("演示001", "64999901010000017"), List.of("演示002", "0649999010100018"));

    @Test
    void cellsOfAWorkbookAreFormattedAsText() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(SheetFile.XLSX.of(ROWS)))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(1);

            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(cell.getStringCellValue()).isEqualTo("64999901010000017");
        }
    }

    @Test
    void longNumbersInACsvAreMarkedAsText() {
        assertThat(new String(SheetFile.CSV.of(ROWS), StandardCharsets.UTF_8))
                .contains("\"=\"\"64999901010000017\"\"\"", "\"=\"\"0649999010100018\"\"\"");
    }

    @ParameterizedTest
    @EnumSource
    void ownExportIsReadWithTheSameValues(SheetFile format) {
        assertThat(RosterFiles.read(format.of(ROWS)).orThrow().rows())
                .extracting(row -> row.cells())
                .isEqualTo(ROWS);
    }
}
