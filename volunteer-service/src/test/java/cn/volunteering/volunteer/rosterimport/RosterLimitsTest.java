package cn.volunteering.volunteer.rosterimport;

import static cn.volunteering.volunteer.personaldata.TestNumbers.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RosterLimitsTest {

    private final CheckFixture agency = new CheckFixture();

    @Test
    void checkWhenHeadingsAreManyAndLongKeepsTheFirst100OfAtMost60Characters() {
        var headings = new ArrayList<>(List.of("姓名", "证件号码", "处室"));
        headings.addAll(Collections.nCopies(100, "备".repeat(61)));
        headings.add("最后");

        var checked = agency.check(headings, List.of("演示001", number(1), "办公室"));

        assertThat(checked.ignoredColumns()).hasSize(100).containsOnly("备".repeat(60));
    }

    @Test
    void checkWhenFileHas5000RowsAcceptsAnd5001Refuses() {
        assertThat(agency.check(roster(5000)).errors()).isEmpty();
        assertThat(agency.check(roster(5001)).errors()).containsExactly(new RowError(5002, "", "一次最多导入 5000 行，请拆分文件"));
    }

    private static List<List<String>> roster(int size) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("姓名", "证件号码", "处室"));
        IntStream.range(0, size).forEach(n -> rows.add(List.of("演示" + n, number(n), "办公室")));
        return rows;
    }
}
