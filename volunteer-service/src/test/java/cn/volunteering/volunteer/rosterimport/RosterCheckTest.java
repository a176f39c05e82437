package cn.volunteering.volunteer.rosterimport;

import static cn.volunteering.volunteer.personaldata.TestNumbers.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.volunteering.volunteer.organisation.Axis;
import cn.volunteering.volunteer.organisation.OrgUnit;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.personaldata.AesGcmCipher;
import cn.volunteering.volunteer.personaldata.DocumentType;
import cn.volunteering.volunteer.personaldata.IdentityDocument;
import cn.volunteering.volunteer.personaldata.PersonalDataKeys;
import cn.volunteering.volunteer.personaldata.PersonalDataSafe;
import cn.volunteering.volunteer.roster.Claims;
import cn.volunteering.volunteer.roster.NationalStatus;
import cn.volunteering.volunteer.roster.VolunteerState;
import cn.volunteering.volunteer.rosterimport.RosterTable.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final ImportId IMPORT = new ImportId("a".repeat(64));

    private final OrgUnit office = unit(Axis.SECTION, "办公室", null);
    private final OrgUnit centre = unit(Axis.SECTION, "节能中心", null);
    private final OrgUnit centreOffice = unit(Axis.SECTION, "综合科", centre);
    private final OrgUnit officeOffice = unit(Axis.SECTION, "综合科", office);
    private final OrgUnit branch = unit(Axis.BRANCH, "第一党支部", null);
    private final OrgUnit closed = unit(Axis.SECTION, "旧处室", null).close(0, 0).orThrow();
    private final Set<String> taken = new HashSet<>();
    private final PersonalDataSafe safe = new PersonalDataSafe(new AesGcmCipher(
            PersonalDataKeys.parse(Base64.getEncoder().encodeToString(new byte[32]), List.of()), () -> "nx-gxt"));

    @Test
    void checkWhenEveryRowIsRightPreparesAllWithSealedData() {
        var checked = check(
                List.of("姓名", "证件号码", "手机号码", "处室", "党支部", "政治面貌", "入队日期", "全国志愿者编号", "特长"),
                List.of("演示001", number(1), "13800000001", "办公室", "第一党支部", "中共党员", "2026/3/5", "640000001", "急救、摄影"),
                List.of("演示002", number(2), "", "节能中心", "", "群众", "", "", ""));

        assertThat(checked.errors()).isEmpty();
        assertThat(checked.rows()).isEqualTo(2);
        var first = checked.prepared().getFirst().volunteer();
        assertThat(first.profile().displayName()).isEqualTo("演示001");
        assertThat(first.profile().partyMember()).isTrue();
        assertThat(first.profile().skills()).containsExactly("急救", "摄影");
        assertThat(first.placements().current().sectionId()).isEqualTo(office.id());
        assertThat(first.placements().current().branchId()).isEqualTo(branch.id());
        assertThat(first.standing().joinedOn()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(first.standing().state()).isEqualTo(VolunteerState.REGISTERED);
        assertThat(first.national().status()).isEqualTo(NationalStatus.REGISTERED);
        assertThat(first.toString()).doesNotContain(number(1), "13800000001");
        assertThat(safe.open(first.document(), first.id()).number()).isEqualTo(number(1));
        var second = checked.prepared().getLast().volunteer();
        assertThat(second.standing().joinedOn()).isEqualTo(TODAY);
        assertThat(second.profile().phone()).isNull();
        assertThat(second.placements().current().branchId()).isNull();
    }

    @Test
    void checkTwiceMakesTheSameVolunteers() {
        var rows = List.of(List.of("姓名", "证件号码", "处室"), List.of("演示001", number(1), "办公室"));

        var first = check(rows).prepared().getFirst().volunteer().id();

        assertThat(check(rows).prepared().getFirst().volunteer().id()).isEqualTo(first);
    }

    @Test
    void checkWhenRowHasManyErrorsNamesThemAllAtOnce() {
        var checked = check(
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
                        tuple(2, "政治面貌"),
                        tuple(2, "入队日期"),
                        tuple(2, "全国志愿者编号"));
        assertThat(checked.errors())
                .noneSatisfy(error -> assertThat(error.message()).contains("110105194912310021"));
    }

    @Test
    void checkWhenRequiredCellIsEmptySaysSo() {
        var checked = check(List.of("姓名", "证件号码", "处室"), List.of("演示001", "", " "));

        assertThat(checked.errors()).extracting(RowError::message).containsExactly("“证件号码”不能为空", "“处室”不能为空");
    }

    @ParameterizedTest
    @CsvSource({"综合科, 有多个", "旧处室, 没有名为", "第一党支部, 没有名为"})
    void checkWhenUnitNameFitsNoneOrManySaysSo(String name, String words) {
        var checked = check(List.of("姓名", "证件号码", "处室"), List.of("演示001", number(1), name));

        assertThat(checked.errors()).singleElement().satisfies(error -> assertThat(error.message())
                .contains(words));
    }

    @Test
    void checkWhenUnitIsGivenAsPathFindsIt() {
        var checked = check(List.of("姓名", "证件号码", "处室"), List.of("演示001", number(1), "节能中心/综合科"));

        assertThat(checked.prepared().getFirst().volunteer().belongsTo(centreOffice.id()))
                .isTrue();
    }

    @Test
    void checkWhenRowsRepeatEachOtherNamesTheFirst() {
        var checked = check(
                List.of("姓名", "证件号码", "处室", "志愿者编号"),
                List.of("演示001", number(1), "办公室", "640000001"),
                List.of("演示002", number(2), "办公室", "640000001"),
                List.of("演示003", number(1), "办公室", ""));

        assertThat(checked.errors())
                .containsExactly(
                        new RowError(3, "全国志愿者编号", "该全国志愿者编号与第 2 行重复"), new RowError(4, "证件号码", "该证件号码与第 2 行重复"));
    }

    @Test
    void checkWhenSomeoneIsOnTheRosterAlreadySaysSo() {
        var document = new IdentityDocument(DocumentType.RESIDENT_IDENTITY_CARD, number(1));
        taken.add(Claims.document(safe.fingerprint(document)));

        var checked = check(List.of("姓名", "证件号码", "处室"), List.of("演示001", number(1), "办公室"));

        assertThat(checked.errors()).containsExactly(new RowError(2, "证件号码", "该证件号码已在名册中，无需重复导入"));
    }

    @Test
    void checkWhenATitleStandsAboveTheHeadingsFindsThem() {
        var checked = check(
                List.of("某单位志愿者名册（2026 年）"),
                List.of("序号", "* 姓 名", "身份证号：", "所属处室（单位）"),
                List.of("1", "演示001", number(1), "办公室"));

        assertThat(checked.errors()).isEmpty();
        assertThat(checked.ignoredColumns()).containsExactly("序号");
        assertThat(checked.prepared()).singleElement().satisfies(row -> assertThat(row.row())
                .isEqualTo(3));
    }

    @Test
    void checkWhenColumnsAreMissingOrDoubleNamesThem() {
        var checked = check(List.of("姓名", "名字", "手机"), List.of("演示001", "演示001", ""));

        assertThat(checked.errors())
                .extracting(RowError::message)
                .containsExactlyInAnyOrder("“姓名”有多列，请只保留一列", "缺少“证件号码”列，请在表头中补上", "缺少“处室”列，请在表头中补上");
    }

    @Test
    void checkWhenNothingStandsBelowTheHeadingsSaysSo() {
        assertThat(check(List.of("姓名", "证件号码", "处室")).errors()).containsExactly(new RowError(1, "", "表头之后没有数据行"));
        assertThat(check(List.<List<String>>of()).errors()).hasSize(1);
    }

    @Test
    void checkWhenFileHas5000RowsAcceptsAnd5001Refuses() {
        assertThat(check(roster(5000)).errors()).isEmpty();
        assertThat(check(roster(5001)).errors()).containsExactly(new RowError(5002, "", "一次最多导入 5000 行，请拆分文件"));
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
        var checked = check(List.of("姓名", "证件号码", "处室", "入队日期"), List.of("演示001", number(1), "办公室", text));

        assertThat(checked.prepared().getFirst().volunteer().standing().joinedOn())
                .isEqualTo(day);
    }

    @Test
    void checkWhenJoiningDayIsTomorrowRefuses() {
        var checked = check(
                List.of("姓名", "证件号码", "处室", "入队日期"),
                List.of("演示001", number(1), "办公室", "2026-11-20"),
                List.of("演示002", number(2), "办公室", "2026-11-21"));

        assertThat(checked.errors()).containsExactly(new RowError(3, "入队日期", "入队日期不能晚于今天"));
    }

    @Test
    void checkWhenDocumentIsAPassportDoesNotAskForACheckDigit() {
        var checked = check(
                List.of("姓名", "证件类型", "证件号码", "处室"),
                List.of("演示001", "护照", "E12345678", "办公室"),
                List.of("演示002", "驾照", "E12345679", "办公室"));

        assertThat(checked.prepared().getFirst().volunteer().document().type()).isEqualTo(DocumentType.PASSPORT);
        assertThat(checked.errors()).extracting(RowError::row, RowError::column).containsExactly(tuple(3, "证件类型"));
    }

    private static List<List<String>> roster(int size) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("姓名", "证件号码", "处室"));
        IntStream.range(0, size).forEach(n -> rows.add(List.of("演示" + n, number(n), "办公室")));
        return rows;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private CheckedRoster check(List<String>... rows) {
        return check(List.of(rows));
    }

    private CheckedRoster check(List<List<String>> cells) {
        var rows = IntStream.range(0, cells.size())
                .mapToObj(i -> new Row(i + 1, cells.get(i)))
                .toList();
        var units = new KnownUnits(List.of(office, centre, centreOffice, officeOffice, branch, closed));
        return new RosterCheck(
                        IMPORT,
                        units,
                        safe,
                        claims -> claims.stream().filter(taken::contains).collect(Collectors.toSet()),
                        TODAY)
                .check(new RosterTable(rows));
    }

    private static OrgUnit unit(Axis axis, String name, @Nullable OrgUnit parent) {
        return OrgUnit.open(new UnitId(name + (parent == null ? "" : parent.name())), axis, null, name, parent)
                .orThrow();
    }
}
