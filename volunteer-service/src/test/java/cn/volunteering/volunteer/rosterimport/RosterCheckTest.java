package cn.volunteering.volunteer.rosterimport;

import static cn.volunteering.volunteer.personaldata.TestNumbers.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.volunteering.volunteer.personaldata.DocumentType;
import cn.volunteering.volunteer.personaldata.IdentityDocument;
import cn.volunteering.volunteer.roster.NationalStatus;
import cn.volunteering.volunteer.roster.UniqueClaims;
import cn.volunteering.volunteer.roster.VolunteerState;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterCheckTest {

    private final CheckFixture agency = new CheckFixture();

    @Test
    void checkWhenEveryRowIsRightPreparesAllWithSealedData() {
        var checked = agency.check(
                List.of("姓名", "证件号码", "手机号码", "处室", "党支部", "政治面貌", "入队日期", "全国志愿者编号", "特长"),
                List.of("演示001", number(1), "13800000001", "办公室", "第一党支部", "中共党员", "2026/3/5", "640000001", "急救、摄影"),
                List.of("演示002", number(2), "", "节能中心", "", "群众", "", "", ""));

        assertThat(checked.errors()).isEmpty();
        assertThat(checked.rows()).isEqualTo(2);
        var first = checked.prepared().getFirst().volunteer();
        assertThat(first.profile().displayName()).isEqualTo("演示001");
        assertThat(first.profile().partyMember()).isTrue();
        assertThat(first.profile().skills()).containsExactly("急救", "摄影");
        assertThat(first.placements().current().sectionId()).isEqualTo(agency.office.id());
        assertThat(first.placements().current().branchId()).isEqualTo(agency.branch.id());
        assertThat(first.standing().joinedOn()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(first.standing().state()).isEqualTo(VolunteerState.REGISTERED);
        assertThat(first.national().status()).isEqualTo(NationalStatus.REGISTERED);
        assertThat(first.toString()).doesNotContain(number(1), "13800000001");
        assertThat(agency.safe.open(first.document(), first.id()).number()).isEqualTo(number(1));
        var second = checked.prepared().getLast().volunteer();
        assertThat(second.standing().joinedOn()).isEqualTo(CheckFixture.TODAY);
        assertThat(second.profile().phone()).isNull();
        assertThat(second.placements().current().branchId()).isNull();
    }

    @Test
    void checkTwiceMakesTheSameVolunteers() {
        var rows = List.of(List.of("姓名", "证件号码", "处室"), List.of("演示001", number(1), "办公室"));

        var first = agency.check(rows).prepared().getFirst().volunteer().id();

        assertThat(agency.check(rows).prepared().getFirst().volunteer().id()).isEqualTo(first);
    }

    @Test
    void checkWhenRowHasManyErrorsReportsThemAllAtOnce() {
        var checked = agency.check(
                List.of("姓名", "证件类型", "证件号码", "手机", "处室", "党支部", "是否党员", "入队日期", "全国志愿者编号"),
                List.of("=cmd", "", "110105194912310021", "123", "没有的处室", "没有的支部", "也许", "去年", "1"));

        assertThat(checked.prepared()).isEmpty();
        assertThat(checked.errors())
                .extracting(RowError::row, RowError::column)
                .containsExactlyInAnyOrder(
                        tuple(2, "姓名"),
                        tuple(2, "证件号码"),
                        tuple(2, "手机"),
                        tuple(2, "处室"),
                        tuple(2, "党支部"),
                        tuple(2, "是否党员"),
                        tuple(2, "入队日期"),
                        tuple(2, "全国志愿者编号"));
        assertThat(checked.errors())
                .noneSatisfy(error -> assertThat(error.message()).contains("110105194912310021"));
    }

    @Test
    void checkWhenAnIdentityNumberIsInTheSectionColumnDoesNotRepeatIt() {
        var checked =
                agency.check(List.of("姓名", "证件号码", "处室", "党支部"), List.of("演示001", number(1), number(2), number(3)));

        assertThat(checked.errors()).extracting(RowError::column).containsExactly("处室", "党支部");
        assertThat(checked.toString()).doesNotContain(number(2), number(3));
    }

    @Test
    void checkWhenAnIdentityNumberIsInAnyColumnDoesNotRepeatIt() {
        var headings = Stream.of(Column.values()).map(Column::label).toList();

        var checked = agency.check(headings, Collections.nCopies(headings.size(), "某" + number(1)));

        assertThat(checked.errors()).hasSizeGreaterThan(6);
        assertThat(checked.toString()).doesNotContain(number(1));
    }

    @Test
    void checkWhenAnIdentityNumberIsAmongTheHeadingsDoesNotRepeatIt() {
        var doubled = agency.check(List.of("姓名", "证件号码", "处室", "手机", "手机（" + number(1) + "）"), List.of("演示001"));
        assertThat(doubled.errors()).hasSize(1);
        assertThat(doubled.toString()).doesNotContain(number(1));

        var ignored = agency.check(List.of("姓名", "证件号码", "处室", "备注" + number(1)), List.of("演示001", number(2), "办公室"));
        assertThat(ignored.ignoredColumns())
                .containsExactly("备注" + "*".repeat(14) + number(1).substring(14));
    }

    @Test
    void checkWhenRequiredCellIsEmptyReportsIt() {
        var checked = agency.check(List.of("姓名", "证件号码", "处室"), List.of("演示001", "", " "));

        assertThat(checked.errors()).extracting(RowError::message).containsExactly("“证件号码”不能为空", "“处室”不能为空");
    }

    @ParameterizedTest
    @CsvSource({"综合科, 有多个处室", "旧处室, 没有这个名称", "第一党支部, 没有这个名称"})
    void checkWhenUnitNameFitsNoneOrManyReportsIt(String name, String words) {
        var checked = agency.check(List.of("姓名", "证件号码", "处室"), List.of("演示001", number(1), name));

        assertThat(checked.errors()).singleElement().satisfies(error -> assertThat(error.message())
                .contains(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"节能中心/综合科", "节能中心 ／ 综合科", "节能中心>综合科", "节能中心\\综合科"})
    void checkWhenUnitIsGivenAsPathFindsIt(String path) {
        var checked = agency.check(List.of("姓名", "证件号码", "处室"), List.of("演示001", number(1), path));

        assertThat(checked.prepared().getFirst().volunteer().belongsTo(agency.centreOffice.id()))
                .isTrue();
    }

    @Test
    void checkWhenRowsRepeatEachOtherReportsTheFirst() {
        var checked = agency.check(
                List.of("姓名", "证件号码", "处室", "志愿者编号"),
                List.of("演示001", number(1), "办公室", "640000001"),
                List.of("演示002", number(2), "办公室", "640000001"),
                List.of("演示003", number(1), "办公室", ""));

        assertThat(checked.errors())
                .extracting(RowError::row, RowError::column, RowError::message)
                .containsExactly(tuple(3, "志愿者编号", "该全国志愿者编号与第 2 行重复"), tuple(4, "证件号码", "该证件号码与第 2 行重复"));
    }

    @Test
    void checkWhenSomeoneIsAlreadyOnTheRosterReportsIt() {
        var document = new IdentityDocument(DocumentType.RESIDENT_IDENTITY_CARD, number(1));
        agency.taken.add(UniqueClaims.document(agency.safe.fingerprint(document)));

        var checked = agency.check(List.of("姓名", "证件号码", "处室"), List.of("演示001", number(1), "办公室"));

        assertThat(checked.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.cell()).isEqualTo("B2"))
                .satisfies(error -> assertThat(error.message()).startsWith("该证件号码已在名册中，无需重复导入"))
                .satisfies(error -> assertThat(error.value())
                        .startsWith("****")
                        .endsWith(number(1).substring(14)));
    }

    @Test
    void checkWhenATitleIsAboveTheHeadingsFindsThem() {
        var checked = agency.check(
                List.of("某单位志愿者名册（2026 年）"),
                List.of("序号", "* 姓 名", "身份证号：", "所属处室（单位）"),
                List.of("1", "演示001", number(1), "办公室"));

        assertThat(checked.errors()).isEmpty();
        assertThat(checked.ignoredColumns()).containsExactly("序号");
        assertThat(checked.prepared()).singleElement().satisfies(row -> assertThat(row.row())
                .isEqualTo(3));
    }

    @Test
    void checkWhenColumnsAreMissingOrDuplicatedReportsThem() {
        var checked = agency.check(List.of("姓名", "名字", "手机"), List.of("演示001", "演示001", ""));

        assertThat(checked.errors())
                .extracting(RowError::message)
                .containsExactlyInAnyOrder("“姓名”有多列，请只保留一列", "缺少“证件号码”列，请在表头中补上", "缺少“处室”列，请在表头中补上");
    }

    @Test
    void checkWhenThereIsNothingBelowTheHeadingsReportsIt() {
        assertThat(agency.check(List.of("姓名", "证件号码", "处室")).errors()).containsExactly(RowError.of(1, "", "表头之后没有数据行"));
        assertThat(agency.check(List.<List<String>>of()).errors()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05, 2026-03-05",
        "2026/3/5, 2026-03-05",
        "2026.3.5, 2026-03-05",
        "2026年3月5日, 2026-03-05",
        "20260305, 2026-03-05",
        "2026-03-05 00:00:00, 2026-03-05",
        "46086, 2026-03-05"
    })
    void checkWhenDayIsWrittenInAnyUsualWayReadsIt(String text, LocalDate day) {
        var checked = agency.check(List.of("姓名", "证件号码", "处室", "入队日期"), List.of("演示001", number(1), "办公室", text));

        assertThat(checked.prepared().getFirst().volunteer().standing().joinedOn())
                .isEqualTo(day);
    }

    @Test
    void checkWhenJoiningDayIsTomorrowRefuses() {
        var checked = agency.check(
                List.of("姓名", "证件号码", "处室", "入队日期"),
                List.of("演示001", number(1), "办公室", "2026-11-20"),
                List.of("演示002", number(2), "办公室", "2026-11-21"));

        assertThat(checked.errors())
                .extracting(RowError::row, RowError::column, RowError::message)
                .containsExactly(tuple(3, "入队日期", "入队日期不能晚于今天"));
    }

    @Test
    void checkWhenDocumentIsAPassportDoesNotAskForACheckDigit() {
        var checked = agency.check(
                List.of("姓名", "证件类型", "证件号码", "处室"),
                List.of("演示001", "护照", "E12345678", "办公室"),
                List.of("演示002", "驾照", "E12345679", "办公室"));

        assertThat(checked.prepared().getFirst().volunteer().document().type()).isEqualTo(DocumentType.PASSPORT);
        assertThat(checked.errors()).extracting(RowError::row, RowError::column).containsExactly(tuple(3, "证件类型"));
    }
}
