package cn.volunteering.volunteer.rosterimport;

import static cn.volunteering.volunteer.personaldata.TestNumbers.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
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
        assertThat(agency.check(roster(5001)).errors()).containsExactly(RowError.of(5002, "", "一次最多导入 5000 行，请拆分文件"));
    }

    @Test
    void checkWhenTheHeadingsAreInTheLastPossibleRowOfAFileThatWasNotReadToTheEndRefuses() {
        var rows = new ArrayList<List<String>>();
        IntStream.range(1, RosterTable.HEADING_ROWS).forEach(n -> rows.add(List.of("标题")));
        rows.addAll(roster(RosterTable.ROWS_TAKEN - RosterTable.HEADING_ROWS));

        assertThat(rows).hasSize(RosterTable.ROWS_TAKEN);
        assertThat(agency.check(rows).errors()).extracting(RowError::message).containsExactly("一次最多导入 5000 行，请拆分文件");
    }

    @Test
    void checkWhenSkillsAre20Of20CharactersAcceptsAndBeyondRefuses() {
        assertThat(withSkills(skills(20, 20)).errors()).isEmpty();
        assertThat(withSkills(skills(20, 20))
                        .prepared()
                        .getFirst()
                        .volunteer()
                        .profile()
                        .skills())
                .hasSize(20);
        assertThat(withSkills(skills(21, 5)).errors())
                .extracting(RowError::row, RowError::message)
                .containsExactly(tuple(2, "特长最多填写 20 项"));
        assertThat(withSkills(skills(1, 21)).errors())
                .extracting(RowError::row, RowError::column)
                .containsExactly(tuple(2, "特长"));
    }

    private CheckedRoster withSkills(String skills) {
        return agency.check(List.of("姓名", "证件号码", "处室", "特长"), List.of("演示001", number(1), "办公室", skills));
    }

    private static String skills(int count, int length) {
        return IntStream.range(0, count)
                .mapToObj(n -> "%02d".formatted(n) + "长".repeat(length - 2))
                .collect(Collectors.joining("、"));
    }

    @Test
    void checkWhenACellHas500CharactersReadsItAnd501Refuses() {
        var headings = List.of("姓名", "证件号码", "处室", "特长", "备注");
        String long500 = "急救" + "、".repeat(498);

        assertThat(agency.check(headings, List.of("演示001", number(1), "办公室", long500, "x".repeat(501)))
                        .errors())
                .isEmpty();
        assertThat(agency.check(headings, List.of("演示001", number(1), "办公室", long500 + "、", ""))
                        .errors())
                .extracting(RowError::row, RowError::message)
                .containsExactly(tuple(2, "“特长”不能超过 500 个字"));
    }

    private static List<List<String>> roster(int size) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("姓名", "证件号码", "处室"));
        IntStream.range(0, size).forEach(n -> rows.add(List.of("演示" + n, number(n), "办公室")));
        return rows;
    }
}
