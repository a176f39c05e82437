package cn.volunteering.volunteer.rosterimport;

import static cn.volunteering.volunteer.personaldata.TestNumbers.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.volunteering.volunteer.roster.PartyStatus;
import cn.volunteering.volunteer.rosterimport.file.RosterFiles;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Further rosters as people have them, one for each kind of fault. */
class FieldKindsTest {

    private static final List<String> HEADINGS = List.of("姓名", "证件号码", "处室");

    private final CheckFixture agency = new CheckFixture();

    @ParameterizedTest
    @CsvSource({
        "党员, PARTY_MEMBER, true",
        "中共党员（正式）, PARTY_MEMBER, true",
        "中共党员（预备）, PROBATIONARY_MEMBER, true",
        "13, MASSES, false",
        "预备党员, PROBATIONARY_MEMBER, true",
        "共青团员, LEAGUE_MEMBER, false",
        "团员, LEAGUE_MEMBER, false",
        "民革党员, REVOLUTIONARY_COMMITTEE, false",
        "民主党派, DEMOCRATIC_PARTY, false",
        "无党派人士, NON_PARTY, false",
        "群 众, MASSES, false",
        "是, PARTY_MEMBER, true"
    })
    void partyStatusIsKept(String text, PartyStatus status, boolean member) {
        var checked = agency.check(List.of("姓名", "证件号码", "处室", "政治面貌"), List.of("演示001", number(1), "办公室", text));

        var profile = checked.prepared().getFirst().volunteer().profile();
        assertThat(profile.partyStatus()).isEqualTo(status);
        assertThat(profile.partyMember()).isEqualTo(member);
    }

    @Test
    void anUnknownPartyStatusIsAQuestionThatNamesTheTerms() {
        var checked = agency.check(List.of("姓名", "证件号码", "处室", "政治面貌"), List.of("演示001", number(1), "办公室", "青年"));

        assertThat(checked.errors()).singleElement().satisfies(error -> {
            assertThat(error.message()).contains("中共预备党员", "共青团员", "群众");
            assertThat(error.value()).isEqualTo("青年");
        });
    }

    @Test
    void aMissingJoiningDayIsRemarkedOn() {
        assertThat(agency.check(HEADINGS, List.of("演示001", number(1), "办公室")).remarks())
                .extracting(RowError::row, RowError::field)
                .containsExactly(tuple(1, "入队日期"));
        assertThat(agency.check(
                                List.of("姓名", "证件号码", "处室", "注册时间"),
                                List.of("演示001", number(1), "办公室", "2020-08-03"),
                                List.of("演示002", number(2), "办公室", ""))
                        .remarks())
                .extracting(RowError::row, RowError::column, RowError::cell)
                .containsExactly(tuple(3, "注册时间", "D3"));
    }

    @Test
    void digitsLostAcrossAColumnAreSeenAlsoWhereTheCheckDigitHappensToFit() {
        var checked = agency.check(
                HEADINGS,
                List.of("演示001", "640104196001010000", "办公室"),
                List.of("演示002", "640104196001020000", "办公室"),
                List.of("演示003", "640104196001070000", "办公室"),
                List.of("演示004", number(4), "办公室"),
                List.of("演示005", number(5), "办公室"));

        assertThat(checked.errors()).extracting(RowError::row).containsExactly(2, 3, 4);
        assertThat(checked.errors()).extracting(RowError::message).containsOnly(LostDigits.MESSAGE);
    }

    @Test
    void nationalNumbersThatAllEndInZerosHaveLostTheirDigits() {
        var headings = List.of("姓名", "证件号码", "处室", "志愿者编号");

        assertThat(agency.check(
                                headings,
                                List.of("演示001", number(1), "办公室", "64999901010000000"),
                                List.of("演示002", number(2), "办公室", "64999901010000100"))
                        .errors())
                .extracting(RowError::message)
                .containsExactly(LostDigits.MESSAGE, LostDigits.MESSAGE);
        assertThat(agency.check(headings, List.of("演示001", number(1), "办公室", "64999901010000100"))
                        .errors())
                .isEmpty();
    }

    @Test
    void bracketsAndDotsOfUnitsAreComparedInOneForm() {
        assertThat(agency.check(HEADINGS, List.of("演示001", number(1), "办　公 室\u200B"))
                        .errors())
                .isEmpty();
        assertThat(agency.check(HEADINGS, List.of("演示001", number(1), "办公室主任室")).errors())
                .singleElement()
                .satisfies(error -> assertThat(error.suggestion()).isEqualTo("办公室"))
                .satisfies(error -> assertThat(error.value()).isEqualTo("办公室主任室"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"填表人：测试戊", "审核人（签字）：", "联系电话：0951-6000001", "合计：1 人", "共 1 人", "  年  月  日", "备注：以上属实"})
    void linesBelowTheTableAreNobody(String text) {
        for (int at = 0; at < 3; at++) {
            var line = new ArrayList<>(List.of("", "", ""));
            line.set(at, text);

            var checked = agency.check(HEADINGS, List.of("演示001", number(1), "办公室"), line);

            assertThat(checked.errors()).as(text + " at " + at).isEmpty();
            assertThat(checked.rows()).isOne();
        }
    }

    @ParameterizedTest
    @CsvSource({"联系电话：, 0951-6000001, ", "填报日期：, 2026年3月5日, ", "负责人：, 审核人：, 测试己", "电话, 13900000001, "})
    void labelsAndTheirValuesBelowTheTableAreNobody(String name, String document, @Nullable String section) {
        var checked = agency.check(
                HEADINGS, List.of("演示001", number(1), "办公室"), List.of(name, document, section == null ? "" : section));

        assertThat(checked.errors()).isEmpty();
        assertThat(checked.rows()).isOne();
    }

    @Test
    void rowsInWhichOnlyUnitsAreFilledDownAreNobody() {
        var checked = agency.check(
                List.of("序号", "姓名", "证件号码", "处室"),
                List.of("1", "演示001", number(1), "办公室"),
                List.of("2", "", "", "办公室"),
                List.of("3", "", "", ""));

        assertThat(checked.errors()).isEmpty();
        assertThat(checked.rows()).isOne();
        assertThat(checked.remarks()).extracting(RowError::row).contains(3);
    }

    @Test
    void headingsOnEachPrintedPageAreNobody() {
        var checked = agency.check(
                HEADINGS, List.of("演示001", number(1), "办公室"), HEADINGS, List.of("演示002", number(2), "办公室"));

        assertThat(checked.errors()).isEmpty();
        assertThat(checked.prepared()).hasSize(2);
    }

    @Test
    void headingsInTwoRowsWithoutMergedCellsAreFound() {
        var checked = agency.check(
                List.of("某单位名册"),
                List.of("序号", "姓名", "证件", "所属组织", "", "政治面貌"),
                List.of("", "", "号码", "处室", "党支部", ""),
                List.of("1", "演示001", number(1), "办公室", "第一党支部", "中共党员"));

        assertThat(checked.errors()).isEmpty();
        assertThat(checked.prepared()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {"UTF-8~'\t'", "GB18030~;", "UTF-16LE~,", "UTF-16BE~、", "UTF-8~｜", "GBK~，", "UTF-8~；"})
    void encodingAndSeparatorAreThoseUnderWhichTheHeadingsAreFound(String charset, String separator) {
        String text = "某单位,名册;2026\n" + String.join(separator, HEADINGS) + "\n"
                + String.join(separator, "演示001", number(1), "办公室") + "\n";

        assertThat(check(text.getBytes(Charset.forName(charset))).errors()).isEmpty();
    }

    @Test
    void aBadByteCostsOneRow() {
        byte[] file = ("姓名,证件号码,处室\n演示001," + number(1) + ",办公室\n演示?02," + number(2) + ",办公室\n")
                .getBytes(StandardCharsets.UTF_8);
        for (int bad : new int[] {0xFF, 0x00, 0x80, 0x07}) {
            byte[] damaged = file.clone();
            for (int i = 0; i < damaged.length; i++) {
                damaged[i] = damaged[i] == '?' ? (byte) bad : damaged[i];
            }

            assertThat(check(damaged).errors())
                    .as(Integer.toHexString(bad))
                    .extracting(RowError::row, RowError::cell)
                    .containsExactly(tuple(3, "A3"));
        }
    }

    @Test
    void anUnpairedQuoteCostsOneRow() {
        String file = "姓名,证件号码,处室\n\"演示001," + number(1) + ",办公室\n演示002," + number(2) + ",办公室\n";

        assertThat(check(file.getBytes(StandardCharsets.UTF_8)).errors())
                .extracting(RowError::row)
                .containsExactly(2);
    }

    @Test
    void aJoiningDayBeforeTheBirthIsRefused() {
        var checked =
                agency.check(List.of("姓名", "证件号码", "处室", "入队日期"), List.of("演示001", number(1), "办公室", "1959-12-31"));

        assertThat(checked.errors()).singleElement().satisfies(error -> assertThat(error.message())
                .contains("出生"));
    }

    private CheckedRoster check(byte[] file) {
        return agency.checkTable(RosterFiles.read(file).orThrow());
    }
}
