package cn.volunteering.volunteer.rosterimport.file;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision.Refused;
import cn.volunteering.domain.Refusal;
import cn.volunteering.volunteer.rosterimport.RosterTable;
import java.nio.charset.StandardCharsets;
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
    void readWhenCellHasMoreThan500CharactersCutsItOffBehindTheNext() {
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
    void readWhenALineOfACsvNeverEndsSaysSo() {
        assertRefused(",".repeat(1_000_000).getBytes(StandardCharsets.UTF_8), RosterFiles.BROKEN, "某行过长");
        assertRefused(
                ("a\n\"" + "b\n".repeat(1_000_000) + "\"").getBytes(StandardCharsets.UTF_8), RosterFiles.BROKEN, "引号");
    }

    @Test
    void readWhenOneLongTextStandsInEveryCellRefuses() {
        String row = "<row>" + "<c t=\"s\"><v>0</v></c>".repeat(100) + "</row>";
        byte[] file = Archive.withSheet(
                Archive.sheet(row.repeat(300)),
                WorkbookFixture.aWorkbook().row("长".repeat(500)).toBytes());

        assertRefused(file, RosterFiles.BROKEN, "过大");
    }

    @Test
    void readWhenAPartBesidesTheSheetsIsHugeRefuses() {
        assertRefused(
                Archive.of("xl/workbook.xml", "<w/>", "xl/styles.xml", " ".repeat(5_000_000)),
                RosterFiles.BROKEN,
                "过大");
        assertRefused(
                Archive.of("xl/workbook.xml", "<w/>", "xl/sharedStrings.xml", " ".repeat(17_000_000)),
                RosterFiles.BROKEN,
                "过大");
    }

    @Test
    void readWhenAHugePartIsCalledASheetRefuses() {
        byte[] workbook = WorkbookFixture.aWorkbook().row("姓名").toBytes();
        String styles = Archive.textOf(workbook, "xl/styles.xml") + " ".repeat(5_000_000);

        byte[] file = Archive.withPartCalled(workbook, "styles.xml", "worksheets/s.xml", styles);

        assertRefused(file, RosterFiles.BROKEN, "过大");
    }

    @Test
    void readWhenTheRowsOfACsvHoldTooMuchTextRefuses() {
        String row = String.join(",", Collections.nCopies(5, "x".repeat(401))) + "\n";

        assertRefused(row.repeat(5_000).getBytes(StandardCharsets.UTF_8), RosterFiles.BROKEN, "过大");
    }

    @Test
    void readWhenArchiveUnpacksToMoreThanItMayStopsInTheMiddle() {
        assertRefused(Archive.bomb(101), RosterFiles.BROKEN, "过大");
    }

    private static RosterTable read(byte[] content) {
        return RosterFiles.read(content).orThrow();
    }

    private static void assertRefused(byte[] content, String code, String words) {
        assertThat(refusal(content).code()).isEqualTo(code);
        assertThat(refusal(content).message()).contains(words);
    }

    private static Refusal refusal(byte[] content) {
        return ((Refused<RosterTable>) RosterFiles.read(content)).refusal();
    }
}
