package cn.volunteering.volunteer.rosterimport.file;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.volunteer.rosterimport.RosterTable;
import cn.volunteering.volunteer.rosterimport.RosterTable.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterFilesTest {

    private static final String TEXT = "姓名,证件号码,处室\r\n演示001,11010519491231002X,人事处\r\n";
    private static final RosterTable TABLE = new RosterTable(List.of(
            new Row(1, List.of("姓名", "证件号码", "处室")), new Row(2, List.of("演示001", "11010519491231002X", "人事处"))));

    @ParameterizedTest
    @CsvSource({"UTF-8", "GBK", "GB18030", "UTF-16LE", "UTF-16BE"})
    void readWhenCsvHasAnyUsualEncodingDetectsIt(String encoding) {
        assertThat(read(TEXT.getBytes(Charset.forName(encoding)))).isEqualTo(TABLE);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readWhenCsvHasAByteOrderMarkStripsIt(String encoding) {
        assertThat(read(("\uFEFF" + TEXT).getBytes(Charset.forName(encoding)))).isEqualTo(TABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";", "，"})
    void readWhenCsvHasAnotherSeparatorDetectsIt(String separator) {
        assertThat(read(TEXT.replace(",", separator).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(TABLE);
    }

    @Test
    void readWhenCsvMarksTextStripsTheMark() {
        String forced = TEXT.replace("11010519491231002X", "\"=\"\"11010519491231002X\"\"\"");

        assertThat(read(forced.getBytes(StandardCharsets.UTF_8))).isEqualTo(TABLE);
        assertThat(read(TEXT.replace("1101", "'1101").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(TABLE);
    }

    @Test
    void readWhenCsvHasBlankLinesKeepsTheNumbersOfTheOthers() {
        var table = read("姓名\n\n ,\n演示001\n".getBytes(StandardCharsets.UTF_8));

        assertThat(table.rows()).containsExactly(new Row(1, List.of("姓名")), new Row(4, List.of("演示001")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"演示001,\"急救", "\"演示\"001,急救"})
    void readWhenQuotesOfARowDoNotMatchFlawsThatRowOnly(String faulty) {
        var rows = read(("姓名,特长\n" + faulty + "\n演示002,\"急救\n翻译\"\n演示003,5\"\n").getBytes(StandardCharsets.UTF_8))
                .rows();

        assertThat(rows).extracting(Row::number).containsExactly(1, 2, 3, 4);
        assertThat(rows.get(1).flaws()).containsOnlyKeys(Row.WHOLE_ROW);
        assertThat(rows.get(2).cells()).containsExactly("演示002", "急救\n翻译");
        assertThat(rows.get(3).cells()).containsExactly("演示003", "5\"");
    }

    @Test
    void readWhenXlsxHasTextDatesAndWholeNumbersReadsThemAsPeopleMeanThem() {
        byte[] file = WorkbookFixture.aWorkbook()
                .row("姓名", "手机", "入队日期")
                .row("演示001", 13800000001d, LocalDate.of(2026, 3, 5))
                .toBytes();

        assertThat(read(file).rows().get(1)).isEqualTo(new Row(2, List.of("演示001", "13800000001", "2026-03-05")));
    }

    @Test
    void readWhenXlsxHoldsANumberTooLongForASpreadsheetKeepsTheExponent() {
        byte[] file = WorkbookFixture.aWorkbook().row(640104199001011234d).toBytes();

        assertThat(read(file).rows().getFirst().cells().getFirst())
                .startsWith("6.4010")
                .endsWith("E+17");
    }

    @Test
    void readWhenXlsxHasAFormulaTakesTheSavedValueAndEvaluatesNothing() {
        byte[] file = WorkbookFixture.aWorkbook()
                .row("处室")
                .formulaRow("WEBSERVICE(\"http://127.0.0.1/\")", "人事处")
                .toBytes();

        assertThat(read(file).rows().get(1).cells()).containsExactly("人事处");
    }

    @Test
    void readWhenXlsxHasGapsKeepsColumnsAndRowNumbers() {
        byte[] file = WorkbookFixture.aWorkbook()
                .row("姓名", "处室")
                .row()
                .row(null, "人事处")
                .toBytes();

        assertThat(read(file).rows()).containsExactly(new Row(1, List.of("姓名", "处室")), new Row(3, List.of("", "人事处")));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 100, 1000, 3000})
    void readWhenXlsxIsCutOffRefuses(int length) {
        byte[] file = WorkbookFixture.aWorkbook().row("姓名").toBytes();

        assertThatDecision(RosterFiles.read(Arrays.copyOf(file, length)))
                .isRefusedWithAnyOf(RosterFiles.BROKEN, RosterFiles.WRONG_TYPE);
    }

    @Test
    void readWhenXlsxIsDamagedNeverFailsInAnyOtherWay() {
        byte[] whole = WorkbookFixture.aWorkbook().row("姓名", "处室").toBytes();
        var random = new Random(20260305);

        for (int attempt = 0; attempt < 300; attempt++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 5; i++) {
                damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt(256);
            }
            assertThat(RosterFiles.read(damaged)).isNotNull();
        }
    }

    @Test
    void readWhenSheetIsNotXmlRefuses() {
        assertThatDecision(RosterFiles.read(Archive.of("xl/workbook.xml", "<not-xml")))
                .isRefusedWith(RosterFiles.BROKEN)
                .hasMessageContaining("损坏");
    }

    @Test
    void readWhenZipIsNotAWorkbookRefuses() {
        assertThatDecision(RosterFiles.read(Archive.of("word/document.xml", "<w/>")))
                .isRefusedWith(RosterFiles.WRONG_TYPE)
                .hasMessageContaining("XLSX");
    }

    @Test
    void readWhenWorkbookHasMacrosRefusesIt() {
        assertThatDecision(RosterFiles.read(Archive.of("xl/workbook.xml", "<w/>", "xl/vbaProject.bin", "x")))
                .isRefusedWith(RosterFiles.WRONG_TYPE)
                .hasMessageContaining("宏");
    }

    /** The file is damaged behind the rows that are read, so reading further would refuse it. */
    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void readWhenFileHasMoreRowsThanAllowedStopsInTheMiddle(String format) {
        byte[] file = format.equals("csv") ? csvDamagedAtItsEnd(5100) : workbookDamagedAtItsEnd(5100);

        assertThat(read(file).rows()).hasSize(RosterTable.ROWS_TAKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void readWhenFileHasNoMoreRowsThanAllowedReadsToTheEnd(String format) {
        if (format.equals("csv")) {
            assertThat(read(csvDamagedAtItsEnd(5000)).rows().getLast().flaws()).isNotEmpty();
        } else {
            assertThatDecision(RosterFiles.read(workbookDamagedAtItsEnd(5000))).isRefusedWith(RosterFiles.BROKEN);
        }
    }

    private static byte[] csvDamagedAtItsEnd(int rows) {
        return ("演示,1\n".repeat(rows) + "\"").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbookDamagedAtItsEnd(int rows) {
        return Archive.withSheet(Archive.sheet("<row><c t=\"str\"><v>演示</v></c></row>".repeat(rows))
                .replace("</sheetData>", "<"));
    }

    @Test
    void readWhenFileIsAnOldXlsRefusesAndExplainsWhatToDo() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var old = new POIFSFileSystem()) {
            old.writeFilesystem(out);
        }

        assertThatDecision(RosterFiles.read(out.toByteArray()))
                .isRefusedWith(RosterFiles.WRONG_TYPE)
                .hasMessageContaining("另存为");
    }

    @Test
    void readWhenFileIsNeitherTextNorWorkbookRefuses() {
        byte[] picture = {(byte) 0x8A, 'M', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

        assertThatDecision(RosterFiles.read(picture))
                .isRefusedWith(RosterFiles.WRONG_TYPE)
                .hasMessageContaining("既不是");
    }

    @Test
    void readWhenFileIsEmptyRefuses() {
        assertThatDecision(RosterFiles.read(new byte[0]))
                .isRefusedWith(RosterFiles.BROKEN)
                .hasMessageContaining("空");
    }

    private static RosterTable read(byte[] content) {
        return RosterFiles.read(content).orThrow();
    }
}
