package cn.volunteering.volunteer.roster.export;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.volunteer.rosterimport.file.RosterFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterSheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
    void safeWhenTextWouldBeExecutedPrefixesAnApostrophe(String text) {
        assertThat(CellText.safe(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "演示001", "1=1", "a+b", "138****0001"})
    void safeWhenTextIsHarmlessLeavesIt(String text) {
        assertThat(CellText.safe(text)).isEqualTo(text);
    }

    @Test
    void csvBeginsWithTheByteOrderMark() {
        byte[] file = SheetFile.CSV.of(List.of(List.of("姓名")));

        assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo("\uFEFF姓名\r\n");
    }

    @ParameterizedTest
    @EnumSource
    void fileCanBeReadAgain(SheetFile format) {
        var rows = List.of(List.of("姓名", "处室"), List.of("演示001", "人事，\"老干\"处"));

        assertThat(RosterFiles.read(format.of(rows)).orThrow().rows())
                .extracting(row -> row.cells())
                .isEqualTo(rows);
    }
}
