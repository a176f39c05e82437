package cn.volunteering.volunteer.rosterimport;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.volunteering.volunteer.organisation.Axis;
import cn.volunteering.volunteer.organisation.OrgUnit;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.personaldata.DocumentType;
import cn.volunteering.volunteer.personaldata.IdentityDocument;
import cn.volunteering.volunteer.personaldata.PhoneNumber;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.rosterimport.file.RosterFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people have them, each with what may be expected of it. */
class FieldCasesTest {

    private static final LocalDate DAY = LocalDate.of(2020, 8, 3);

    private final CheckFixture fixture = new CheckFixture();
    private final OrgUnit general = section("综合处");
    private final OrgUnit law = section("政策法规处");
    private final OrgUnit branch = OrgUnit.open(new UnitId("branch"), Axis.BRANCH, null, "第一党支部", null, 1)
            .orThrow();

    private static OrgUnit section(String name) {
        return OrgUnit.open(new UnitId(name), Axis.SECTION, null, name, null, 1).orThrow();
    }

    @Test
    void mergedSectionHoldsForEveryoneBesideIt() {
        assertThat(people("b03a-merged-section.xlsx"))
                .extracting(FieldCasesTest::name, FieldCasesTest::section)
                .containsExactly(
                        tuple("测试甲", general.id()),
                        tuple("测试乙", general.id()),
                        tuple("测试丙", general.id()),
                        tuple("测试丁", law.id()));
    }

    @Test
    void headingsInTwoRowsAreFound() {
        assertThat(people("b03b-two-row-header.xlsx"))
                .extracting(FieldCasesTest::name, FieldCasesTest::section, person -> person.placements()
                        .current()
                        .branchId())
                .containsExactly(tuple("测试甲", general.id(), branch.id()), tuple("测试乙", general.id(), branch.id()));
    }

    @ParameterizedTest
    @CsvSource({"b04a-hidden-first-sheet.xlsx, 测试甲", "b04b-instructions-first-sheet.xlsx, 测试乙"})
    void theSheetWithTheHeadingsIsTaken(String file, String name) {
        assertThat(people(file)).extracting(FieldCasesTest::name).containsExactly(name);
        assertThat(check(file).sheet()).isEqualTo("名册");
    }

    @Test
    void numberedEmptyRowsAreNobody() {
        assertThat(people("b05a-numbered-empty-rows.xlsx")).hasSize(3);
        assertThat(check("b05a-numbered-empty-rows.xlsx").rows()).isEqualTo(3);
    }

    @Test
    void aSignatureLineIsNobodyAndIsRemarkedOn() {
        assertThat(people("b05b-signature-line.xlsx")).hasSize(3);
        assertThat(check("b05b-signature-line.xlsx").remarks())
                .extracting(RowError::row, RowError::message)
                .containsExactly(tuple(5, "此行不是人员，已跳过"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"b07a-days-good.csv", "b07b-days-good.xlsx"})
    void everyUsualFormOfADayIsThatDay(String file) {
        assertThat(people(file))
                .extracting(person -> person.standing().joinedOn())
                .hasSize(10)
                .containsOnly(DAY);
    }

    @Test
    void impossibleDaysAreNamed() {
        var errors = check("b07c-days-bad.csv").errors();

        assertThat(errors).extracting(RowError::row).containsExactly(2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(errors).extracting(RowError::column).containsOnly("注册时间");
        assertThat(errors).extracting(RowError::cell).startsWith("D2", "D3");
        assertThat(errors.get(5).message()).contains("晚于今天");
    }

    @Test
    void blanksInNamesAndUnitsMeanNothing() {
        assertThat(people("b09-padded.xlsx"))
                .extracting(FieldCasesTest::name)
                .containsExactly("测甲", "测乙", "测丙", "测丁", "测试戊", "Ceshi Testperson");
        assertThat(people("b09-padded.xlsx")).allMatch(person -> person.belongsTo(general.id()));
    }

    @Test
    void invisibleCharactersAreDropped() {
        var people = people("b10-invisible.csv");

        assertThat(people)
                .extracting(this::phone)
                .containsExactly("13900000090", "13900000091", "13900000092", "13900000093", "13900000094");
        assertThat(people).extracting(this::number).allMatch(number -> number.length() == 18);
        assertThat(people.getLast().profile().displayName()).isEqualTo("测试戊");
        assertThat(people.getLast().belongsTo(general.id())).isTrue();
    }

    @Test
    void everyMiddleDotIsOne() {
        assertThat(people("b11-interpunct.csv"))
                .extracting(FieldCasesTest::name)
                .hasSize(8)
                .allMatch(name -> name.startsWith("测试·名字"));
    }

    @Test
    void everyKindOfDocumentIsUnderstood() {
        assertThat(people("b13a-documents-good.csv"))
                .extracting(FieldCasesTest::name, person -> person.document().type(), this::number)
                .containsExactly(
                        tuple("测试港", DocumentType.HONG_KONG, "810000190101010015"),
                        tuple("测试澳", DocumentType.MACAO, "820000190101010017"),
                        tuple("测试台", DocumentType.TAIWAN, "830000190101010019"),
                        tuple("测试小写", DocumentType.RESIDENT_IDENTITY_CARD, "64999919010101155X"),
                        tuple("测试全角", DocumentType.RESIDENT_IDENTITY_CARD, "649999190101011621"),
                        tuple("测试全角叉", DocumentType.RESIDENT_IDENTITY_CARD, "64999919010101171X"),
                        tuple("测试居留", DocumentType.FOREIGNER, "964999190101010012"),
                        tuple("测试回乡", DocumentType.HONG_KONG, "H00000001"),
                        tuple("测试台胞", DocumentType.TAIWAN, "00000001"),
                        tuple("测试居住", DocumentType.TAIWAN, "830000190101010027"),
                        tuple("测试护照", DocumentType.PASSPORT, "E00000001"),
                        tuple("测试军官", DocumentType.OFFICER, "测字第0000001号"));
    }

    @Test
    void wrongDocumentsAreRefusedWithTheTrueReason() {
        assertThat(check("b13b-documents-bad.csv").errors())
                .extracting(RowError::message)
                .satisfiesExactly(
                        message -> assertThat(message).contains("出生日期早于"),
                        message -> assertThat(message).contains("出生日期不存在"),
                        message -> assertThat(message).contains("出生日期不存在"),
                        message -> assertThat(message).contains("出生日期晚于今天"),
                        message -> assertThat(message).contains("行政区代码"),
                        message -> assertThat(message).contains("校验位"),
                        message -> assertThat(message).contains("17 位"),
                        message -> assertThat(message).contains("第 9 位不是数字"),
                        message -> assertThat(message).contains("15 位身份证号码已停止使用"));
    }

    @Test
    void everyUsualFormOfAPhoneNumberIsUnderstood() {
        assertThat(people("b14a-phones-good.csv"))
                .extracting(this::phone)
                .containsExactly(
                        "13900000001",
                        "13900000002",
                        "13900000003",
                        "13900000004",
                        "13900000005",
                        "13900000006",
                        "13900000007",
                        "16600000001",
                        "17100000001",
                        "19200000001",
                        "19500000001",
                        "19900000001",
                        "09516000001",
                        "09516000002",
                        "09516000003",
                        "09516000004-801",
                        "09516000005-801",
                        "01060000001");
    }

    @Test
    void wrongPhoneNumbersAreRefusedWithTheTrueReason() {
        var errors = check("b14b-phones-bad.csv").errors();

        assertThat(errors).extracting(RowError::row).containsExactly(2, 3, 4, 5, 6, 7);
        assertThat(errors).extracting(RowError::column).containsOnly("联系电话");
        assertThat(errors.get(0).message()).contains("科学计数法");
        assertThat(errors.get(3).message()).contains("两个号码");
        assertThat(errors.get(5).message()).contains("区号");
    }

    @Test
    void aWebPageCalledXlsIsRefusedAsOne() {
        assertThatDecision(RosterFiles.read(bytes("b16a-html-called-xls.xls")))
                .isRefusedWith(RosterFiles.WRONG_TYPE)
                .hasMessageContaining("网页");
    }

    @Test
    void aCutCharacterCostsOneRow() {
        var checked = check("b16b-gbk-cut-character.csv");

        assertThat(checked.rows()).isEqualTo(5);
        assertThat(checked.errors())
                .extracting(RowError::row, RowError::column, RowError::cell)
                .containsExactly(tuple(5, "姓名", "A5"));
    }

    @Test
    void aLineBreakOfAWordProcessorSeparatesSkills() {
        assertThat(people("b16c-control-char.csv").getFirst().profile().skills())
                .containsExactly("急救", "翻译");
    }

    @Test
    void formulasWithoutASavedValueAreNamed() {
        assertThat(check("b18a-formula-without-value.xlsx").errors())
                .extracting(RowError::cell, RowError::message)
                .containsExactlyInAnyOrder(
                        tuple("D2", "公式没有保存结果，请用表格软件打开并保存后再导入"),
                        tuple("E2", "公式没有保存结果，请用表格软件打开并保存后再导入"),
                        tuple("F2", "公式没有保存结果，请用表格软件打开并保存后再导入"));
    }

    @Test
    void errorCellsAreNamed() {
        assertThat(check("b18b-formula-error.xlsx").errors())
                .singleElement()
                .satisfies(error -> assertThat(error.cell()).isEqualTo("D2"))
                .satisfies(error -> assertThat(error.message()).contains("#N/A"));
    }

    @Test
    void nationalNumbersKeepAllTheirDigits() {
        assertThat(people("b19-national-numbers.csv"))
                .extracting(person -> person.national().number())
                .containsExactly("64999901010000017", "0649999010100018");
    }

    private List<Volunteer> people(String file) {
        var checked = check(file);
        assertThat(checked.errors()).as(file).isEmpty();
        return checked.prepared().stream().map(PreparedRow::volunteer).toList();
    }

    private CheckedRoster check(String file) {
        var units = new KnownUnits(List.of(general, law, branch));
        return new RosterCheck(new ImportId("a".repeat(64)), units, fixture.safe, _ -> Set.of(), CheckFixture.TODAY)
                .check(RosterFiles.read(bytes(file)).orThrow());
    }

    private static byte[] bytes(String file) {
        try (var content = FieldCasesTest.class.getResourceAsStream("/field-cases/" + file)) {
            return Objects.requireNonNull(content, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Volunteer person) {
        return person.profile().displayName();
    }

    private static UnitId section(Volunteer person) {
        return person.placements().current().sectionId();
    }

    private String number(Volunteer person) {
        IdentityDocument document = fixture.safe.open(person.document(), person.id());
        return document.number();
    }

    private String phone(Volunteer person) {
        PhoneNumber phone =
                fixture.safe.openPhone(Objects.requireNonNull(person.profile().phone()), person.id());
        return phone.value();
    }
}
