package cn.volunteering.volunteer.rosterimport.file;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.volunteer.rosterimport.RosterTable;
import cn.volunteering.volunteer.rosterimport.RosterTable.Row;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What workbooks say of themselves, and files that are no workbooks. */
class WorkbookKindsTest {

    private static final String SHEET =
            "<?xml version=\"1.0\"?><worksheet xmlns=\"x\"><sheetData>%s</sheetData>%s</worksheet>";
    private static final String STYLES =
            "<styleSheet xmlns=\"x\"><numFmts>%s</numFmts><cellStyleXfs><xf numFmtId=\"0\"/>"
                    + "</cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"%d\"/></cellXfs></styleSheet>";

    @Test
    void readWhenWorkbookCountsFrom1904ReadsItsDays() {
        var table = read(workbook(
                "<workbookPr date1904=\"1\"/>",
                STYLES.formatted("", 14),
                SHEET.formatted("<row><c s=\"1\"><v>42584</v></c><c><v>42584</v></c></row>", "")));

        assertThat(table.rows().getFirst().cells()).containsExactly("2020-08-03", "42584");
        assertThat(table.source().dayZero()).isEqualTo(LocalDate.of(1904, 1, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "14||44046|2020-08-03",
                "31||44046.999|2020-08-03",
                "57||44046|2020-08-03",
                "164|[$-804]yyyy\"年\"m\"月\"d\"日\";@|44046|2020-08-03",
                "164|yyyy/m/d h:mm|44046.5|2020-08-03",
                "11||13900000001|13900000001",
                "2||13900000001|13900000001",
                "3||13900000001|13900000001",
                "49||13900000001|13900000001",
                "164|00000000000|9516000001|09516000001",
                "164|0_ |9516000001|9516000001",
                "0||1.3900000001E10|13900000001",
                "0||649999190101010208|6.4999919010E+17"
            })
    void readWhenNumberHasAFormatReadsItAsMeant(int id, String code, String value, String text) {
        String formats = code == null
                ? ""
                : "<numFmt numFmtId=\"164\" formatCode=\"%s\"/>".formatted(code.replace("\"", "&quot;"));

        var table = read(workbook(
                "",
                STYLES.formatted(formats, id),
                SHEET.formatted("<row><c s=\"1\"><v>" + value + "</v></c></row>", "")));

        assertThat(table.rows().getFirst().cells()).containsExactly(text);
    }

    @Test
    void readWhenTextsHaveReadingsBesideThemLeavesThemOut() {
        String reading = "<is><r><t>测试</t></r><r><t>甲</t></r><rPh sb=\"0\" eb=\"2\"><t>ceshi</t></rPh></is>";
        var table = read(workbook(
                "",
                "",
                SHEET.formatted("<row><c t=\"inlineStr\">" + reading + "</c><c t=\"s\"><v>0</v></c></row>", "")));

        assertThat(table.rows().getFirst().cells()).containsExactly("测试甲", "综合\n处");
    }

    @Test
    void readWhenPropertiesAreFaultyReadsTheSheetAllTheSame() {
        var parts = parts("", "", SHEET.formatted("<row><c t=\"str\"><v>姓名</v></c></row>", ""));
        parts.addAll(
                List.of("docProps/core.xml", "<not xml", "docProps/app.xml", "", "[Content_Types].xml", "<broken"));

        assertThat(read(Archive.of(parts.toArray(String[]::new))).rows()).hasSize(1);
    }

    @Test
    void readWhenCellsAreErrorsOrFormulasWithoutAValueFlawsThem() {
        String row = "<row r=\"4\"><c r=\"B4\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"C4\"><f>A1</f></c><c"
                + " r=\"D4\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"E4\"><f>1</f><v>2</v></c><c r=\"F4\""
                + " t=\"b\"><v>1</v></c></row>";

        var read = read(workbook("", "", SHEET.formatted(row, ""))).rows().getFirst();

        assertThat(read.number()).isEqualTo(4);
        assertThat(read.cells()).containsExactly("", "#DIV/0!", "", "", "2", "是");
        assertThat(read.flaws()).containsOnlyKeys(1, 2);
        assertThat(read.flaws().get(1)).contains("#DIV/0!");
    }

    @Test
    void readWhenCellsAreMergedRepeatsThemDownwardsOnly() {
        String rows =
                "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>综合处</v></c></row><row r=\"2\"><c r=\"C2\" t=\"str\"><v>甲</v></c>"
                        + "</row><row r=\"3\"><c r=\"C3\" t=\"str\"><v>乙</v></c></row>";

        var read = read(workbook("", "", SHEET.formatted(rows, "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>")))
                .rows();

        assertThat(read)
                .extracting(Row::cells)
                .containsExactly(List.of("综合处"), List.of("综合处", "", "甲"), List.of("", "", "乙"));
        assertThat(read.get(1).repeated()).containsExactly(0);
    }

    @Test
    void readWhenOnlyAHiddenSheetIsARosterReadsItWithARemark() {
        var parts = parts("", "", SHEET.formatted(cells("姓名", "证件号码", "处室"), ""));
        parts.set(1, parts.get(1).replace("<sheet name", "<sheet state=\"veryHidden\" name"));

        assertThat(read(Archive.of(parts.toArray(String[]::new))).source().remarks())
                .singleElement()
                .asString()
                .contains("隐藏");
    }

    @Test
    void readWhenOtherSheetsListPeopleNamesThem() {
        byte[] file = WorkbookFixture.aWorkbook()
                .row("姓名", "证件号码", "处室")
                .row("演示001", "11010519491231002X", "人事处")
                .sheet("法规处")
                .row("姓名", "证件号码", "处室")
                .row("演示002", "", "法规处")
                .sheet("财务处（缺处室）")
                .row("姓名", "证件号码")
                .row("演示003", "")
                .sheet("空表")
                .row("姓名", "证件号码", "处室")
                .sheet("单位")
                .row("处室", "党支部")
                .row("人事处", "第一党支部")
                .hiddenSheet("上月")
                .row("姓名", "证件号码", "处室")
                .row("演示004", "", "人事处")
                .toBytes();

        var table = read(file);

        assertThat(table.source().sheet()).isEqualTo("名册");
        assertThat(table.source().remarks())
                .singleElement()
                .asString()
                .contains("“名册”", "“法规处”、“财务处（缺处室）”、“上月”也像名册")
                .doesNotContain("空表", "“单位”");
    }

    @Test
    void readWhenOnlyOneSheetListsPeopleRemarksNothing() {
        byte[] file = WorkbookFixture.aWorkbook()
                .row("姓名", "证件号码", "处室")
                .row("演示001", "", "人事处")
                .sheet("填写说明")
                .row("姓名", "与身份证一致")
                .row("处室", "填全称")
                .toBytes();

        assertThat(read(file).source().remarks()).isEmpty();
    }

    @Test
    void readWhenFileHasEntitiesFetchesNothing() {
        String sheet = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + "<worksheet><sheetData><row><c t=\"str\"><v>a&e;</v></c></row></sheetData></worksheet>";

        var decision = RosterFiles.read(workbook("", "", sheet));

        assertThat(decision.toString()).doesNotContain("root:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html><html></html>|网页",
                "<table><tr><td>姓名</td></tr></table>|网页",
                "MIME-Version: 1.0|网页",
                "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?><Workbook"
                        + " xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>|XML 表格",
                "%PDF-1.7|PDF",
                "{\\rtf1|RTF",
                "{\"name\":1}|JSON"
            })
    void readWhenTextIsNoTableSaysWhatItIs(String text, String cause) {
        assertThatDecision(RosterFiles.read(text.getBytes(StandardCharsets.UTF_8)))
                .isRefusedWith(RosterFiles.WRONG_TYPE)
                .hasMessageContaining(cause);
    }

    @ParameterizedTest
    @CsvSource({"Workbook, 旧版", "EncryptedPackage, 密码", "WordDocument, 文字文档"})
    void readWhenFileIsACompoundFileSaysWhatItIs(String entry, String cause) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var old = new POIFSFileSystem()) {
            old.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            old.writeFilesystem(out);
        }

        assertThatDecision(RosterFiles.read(out.toByteArray()))
                .isRefusedWith(RosterFiles.WRONG_TYPE)
                .hasMessageContaining(cause);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/workbook.bin", "word/document.xml", "a.csv"})
    void readWhenArchiveIsNoWorkbookRefuses(String entry) {
        assertThatDecision(RosterFiles.read(Archive.of(entry, "x"))).isRefusedWith(RosterFiles.WRONG_TYPE);
    }

    static String cells(String... texts) {
        var row = new StringBuilder("<row>");
        for (String text : texts) {
            row.append("<c t=\"str\"><v>").append(text).append("</v></c>");
        }
        return row.append("</row>").toString();
    }

    private static byte[] workbook(String settings, String styles, String sheet) {
        return Archive.of(parts(settings, styles, sheet).toArray(String[]::new));
    }

    private static List<String> parts(String settings, String styles, String sheet) {
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String targets = "<Relationships><Relationship Id=\"r1\" Type=\"" + relations
                + "/worksheet\" Target=\"/xl/w/s.xml\"/>"
                + "<Relationship Id=\"r2\" Type=\"" + relations + "/styles\" Target=\"styles.xml\"/>"
                + "<Relationship Id=\"r3\" Type=\"" + relations + "/sharedStrings\" Target=\"t.xml\"/></Relationships>";
        String workbook = "<workbook xmlns:r=\"" + relations + "\">" + settings
                + "<sheets><sheet name=\"名册\" r:id=\"r1\"/></sheets></workbook>";
        String texts = "<sst><si><t>综合_x000A_处</t><rPh><t>zonghe</t></rPh></si></sst>";
        return new ArrayList<>(List.of(
                "xl/workbook.xml",
                workbook,
                "xl/_rels/workbook.xml.rels",
                targets,
                "xl/styles.xml",
                styles.isEmpty() ? "<styleSheet/>" : styles,
                "xl/t.xml",
                texts,
                "xl/w/s.xml",
                sheet));
    }

    private static RosterTable read(byte[] content) {
        return RosterFiles.read(content).orThrow();
    }
}
