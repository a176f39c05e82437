package cn.volunteering.volunteer.rosterimport.file;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.volunteer.rosterimport.RosterTable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class RosterFileLimitsTest {

    @Test
    void readWhenRowHasMoreThan100CellsKeeps100() {
        String twice = "<row>" + "<c r=\"A1\" t=\"str\"><v>x</v></c>".repeat(101) + "</row>";

        assertThat(read("x,".repeat(101).getBytes(StandardCharsets.UTF_8))
                        .rows()
                        .getFirst()
                        .cells())
                .hasSize(100);
        assertThat(read(WorkbookFixture.aWorkbook()
                                .row(Collections.nCopies(101, "x").toArray())
                                .toBytes())
                        .rows()
                        .getFirst()
                        .cells())
                .hasSize(100);
        assertThat(read(Archive.withSheet(Archive.sheet(twice)))
                        .rows()
                        .getFirst()
                        .cells())
                .hasSize(100);
    }

    @Test
    void readWhenCellHasMoreThan500CharactersKeeps501() {
        String text = " " + "长".repeat(600);

        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).rows().getFirst().cells())
                .containsExactly("长".repeat(501));
        assertThat(read(WorkbookFixture.aWorkbook().row(text).toBytes())
                        .rows()
                        .getFirst()
                        .cells())
                .containsExactly("长".repeat(501));
    }

    @Test
    void readWhenALineOfACsvNeverEndsRefuses() {
        assertThatDecision(RosterFiles.read(",".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)))
                .isRefusedWith(RosterFiles.BROKEN)
                .hasMessageContaining("单行长度");
    }

    @Test
    void readWhenACsvHasMoreBlankLinesThanARosterStops() {
        assertThatDecision(RosterFiles.read(("姓名" + "\n".repeat(9_000_000)).getBytes(StandardCharsets.UTF_8)))
                .isRefusedWith(RosterFiles.BROKEN)
                .hasMessageContaining("行数");
    }

    @Test
    void readWhenOneLongTextIsInEveryCellRefuses() {
        String row = "<row>" + "<c t=\"s\"><v>0</v></c>".repeat(100) + "</row>";
        byte[] file = Archive.withSheet(
                Archive.sheet(row.repeat(300)),
                WorkbookFixture.aWorkbook().row("长".repeat(500)).toBytes());

        assertThatDecision(RosterFiles.read(file))
                .isRefusedWith(RosterFiles.BROKEN)
                .hasMessageContaining("过大");
    }

    @Test
    void readWhenAPartBesidesTheSheetsIsHugeRefuses() {
        byte[] workbook = WorkbookFixture.aWorkbook().row("姓名").toBytes();
        assertThatDecision(RosterFiles.read(
                        Archive.withPartCalled(workbook, "styles.xml", "styles.xml", " ".repeat(5_000_000))))
                .isRefusedWith(RosterFiles.BROKEN)
                .hasMessageContaining("过大");
        assertThatDecision(RosterFiles.read(Archive.withPartCalled(
                        workbook, "sharedStrings.xml", "sharedStrings.xml", " ".repeat(17_000_000))))
                .isRefusedWith(RosterFiles.BROKEN)
                .hasMessageContaining("过大");
    }

    @Test
    void readWhenAHugePartIsCalledASheetRefuses() {
        byte[] workbook = WorkbookFixture.aWorkbook().row("姓名").toBytes();
        String styles = Archive.textOf(workbook, "xl/styles.xml") + " ".repeat(5_000_000);

        byte[] file = Archive.withPartCalled(workbook, "styles.xml", "worksheets/s.xml", styles);

        assertThatDecision(RosterFiles.read(file))
                .isRefusedWith(RosterFiles.BROKEN)
                .hasMessageContaining("过大");
    }

    @Test
    void readWhenMergedCellsCoverMoreThanARosterHasRefuses() {
        String rows = "<row><c t=\"str\"><v>x</v></c></row>".repeat(4000);
        String merged = "<mergeCells>" + "<mergeCell ref=\"A1:A4000\"/>".repeat(100) + "</mergeCells>";

        assertThatDecision(RosterFiles.read(
                        Archive.withSheet(Archive.sheet(rows).replace("</worksheet>", merged + "</worksheet>"))))
                .isRefusedWith(RosterFiles.BROKEN)
                .hasMessageContaining("过大");
    }

    @Test
    void readWhenManySheetsAreOnePartReadsItOnce() {
        byte[] workbook = Archive.withSheet(Archive.sheet("<row><c t=\"str\"><v>x</v></c></row>".repeat(5000)));
        String part = Archive.textOf(workbook, "xl/workbook.xml");
        String sheet = part.substring(part.indexOf("<sheet "), part.indexOf("</sheets>"));

        var start = Instant.now();
        read(Archive.withPartCalled(workbook, "workbook.xml", "workbook.xml", part.replace(sheet, sheet.repeat(5000))));

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void readWhenTheRowsOfACsvHoldTooMuchTextRefuses() {
        String row = String.join(",", Collections.nCopies(5, "x".repeat(401))) + "\n";

        assertThatDecision(RosterFiles.read(row.repeat(5_000).getBytes(StandardCharsets.UTF_8)))
                .isRefusedWith(RosterFiles.BROKEN)
                .hasMessageContaining("过大");
    }

    @Test
    void readWhenArchiveUnpacksToMoreThanItMayStopsInTheMiddle() {
        assertThatDecision(RosterFiles.read(Archive.bomb(101)))
                .isRefusedWith(RosterFiles.BROKEN)
                .hasMessageContaining("过大");
    }

    private static RosterTable read(byte[] content) {
        return RosterFiles.read(content).orThrow();
    }
}
