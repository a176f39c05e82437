package cn.volunteering.volunteer.personaldata;

import static cn.volunteering.testsupport.DecisionAssert.assertThatDecision;
import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityDocumentTest {

    /** The example given in GB 11643-1999. */
    private static final String EXAMPLE = "11010519491231002X";

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void readWhenNumberIsTheExampleOfTheStandardAcceptsIt() {
        assertThatDecision(read(EXAMPLE)).hasState(card(EXAMPLE)).hasNoEvents();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002x",
                " 110105 19491231 002X ",
                "１１０１０５１９４９１２３１００２Ｘ",
                "110105\u300019491231\u00a0002X"
            })
    void readWhenNumberIsUntidyNormalisesIt(String typed) {
        assertThatDecision(read(typed)).hasState(card(EXAMPLE)).hasNoEvents();
    }

    @ParameterizedTest
    @ValueSource(chars = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9'})
    void readWhenCheckDigitIsAnyOtherRefusesIt(char wrong) {
        assertThatDecision(read(EXAMPLE.substring(0, 17) + wrong)).isRefusedWith("identity-number-check-digit");
    }

    @Test
    void readWhenTwoNeighbouringDigitsAreSwappedRefusesIt() {
        assertThatDecision(read("11010519491231020X")).isRefusedWith("identity-number-check-digit");
    }

    @Test
    void checkDigitCoversAllElevenRemainders() {
        var digits = new HashSet<Character>();
        for (int sequence = 1; sequence < 40; sequence++) {
            digits.add(ResidentNumber.checkDigit("11010519491231%03d".formatted(sequence)));
        }

        assertThat(digits).containsExactlyInAnyOrder('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'X');
    }

    @ParameterizedTest
    @CsvSource({
        "1101051949123100, identity-number-form",
        "1101051949123100X2X, identity-number-form",
        "X1010519491231002X, identity-number-form",
        "110105491231002, identity-number-retired",
        "1.10105E+17, identity-number-rounded",
        "1.10105194912310E17, identity-number-rounded",
        "161010519491231002, identity-number-region"
    })
    void readWhenFormIsWrongReportsTheFlaw(String number, String code) {
        assertThatDecision(read(number)).isRefusedWith(code);
    }

    @Test
    void readWhenBirthDateIsTodayAcceptsAndTomorrowRefuses() {
        assertThatDecision(read(withCheckDigit("64010420261120001"))).isAccepted();
        assertThatDecision(read(withCheckDigit("64010420261121001"))).isRefusedWith("identity-number-birth-date");
    }

    @Test
    void readWhenBirthYearIs1900AcceptsAnd1899Refuses() {
        assertThatDecision(read(withCheckDigit("64010419000101001"))).isAccepted();
        assertThatDecision(read(withCheckDigit("64010418991231001"))).isRefusedWith("identity-number-birth-date");
    }

    @Test
    void readWhenCalendarHasNoSuchDayRefuses() {
        assertThatDecision(read(withCheckDigit("64010420230229001"))).isRefusedWith("identity-number-birth-date");
        assertThatDecision(read(withCheckDigit("64010420240229001"))).isAccepted();
        assertThatDecision(read(withCheckDigit("64010419901301001"))).isRefusedWith("identity-number-birth-date");
    }

    @Test
    void birthDateWhenResidentCardComesFromTheNumber() {
        assertThat(read(EXAMPLE).orThrow().birthDate()).contains(LocalDate.of(1949, 12, 31));
        assertThat(passport("E12345678").orThrow().birthDate()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "81000019010101001, HONG_KONG",
        "82000019010101001, MACAO",
        "83000019010101001, TAIWAN",
        "96499919010101001, FOREIGNER"
    })
    void readWhenNumberBelongsToAnotherCardSaysWhich(String seventeen, DocumentType type) {
        String number = withCheckDigit(seventeen);

        assertThat(read(number).orThrow().type()).isEqualTo(type);
        assertThat(read(number.toLowerCase(Locale.ROOT)).orThrow().birthDate()).contains(LocalDate.of(1901, 1, 1));
        assertThatDecision(read(seventeen + (number.endsWith("0") ? "1" : "0")))
                .isRefusedWith("identity-number-check-digit");
    }

    @ParameterizedTest
    @CsvSource({
        "港澳居民来往内地通行证, H00000001, HONG_KONG",
        "回乡证, m0000000101, MACAO",
        "台胞证, 00000001, TAIWAN",
        "外国人永久居留证, TST640010010112, FOREIGNER",
        "身份证（18位）, 11010519491231002X, RESIDENT_IDENTITY_CARD",
        "1, 11010519491231002X, RESIDENT_IDENTITY_CARD",
        "士官证, 测字第0000001号, SOLDIER"
    })
    void readWhenKindIsNamedAsPeopleDoFindsIt(String name, String number, DocumentType type) {
        var stated = DocumentType.parse(name).orElseThrow();

        assertThat(IdentityDocument.read(stated, number, TODAY).orThrow().type())
                .isEqualTo(type);
    }

    @Test
    void readWhenNumberIsMalformedSaysWhere() {
        assertThatDecision(read("64999919O101011808"))
                .isRefusedWith("identity-number-form")
                .hasMessageContaining("第 9 位");
        assertThatDecision(read("64999919010101180")).hasMessageContaining("17 位");
    }

    @Test
    void readWhenOtherKindChecksOnlyTheForm() {
        assertThat(passport("e 12345678").orThrow().number()).isEqualTo("E12345678");
        assertThatDecision(passport("E12")).isRefused();
        assertThatDecision(passport("=CMD()|1")).isRefused();
    }

    @Test
    void maskedShowsTheLastFourAtMost() {
        assertThat(read(EXAMPLE).orThrow().masked()).isEqualTo("**************002X");
        assertThat(passport("E12345678").orThrow().masked()).isEqualTo("******678");
        assertThat(passport("A123").orThrow().masked()).isEqualTo("***3");
    }

    @Test
    void toStringNeverShowsTheNumber() {
        assertThat(read(EXAMPLE).orThrow().toString()).doesNotContain("19491231");
    }

    private static String withCheckDigit(String seventeen) {
        return seventeen + ResidentNumber.checkDigit(seventeen);
    }

    private static Decision<IdentityDocument> read(String number) {
        return IdentityDocument.read(DocumentType.RESIDENT_IDENTITY_CARD, number, TODAY);
    }

    private static Decision<IdentityDocument> passport(String number) {
        return IdentityDocument.read(DocumentType.PASSPORT, number, TODAY);
    }

    private static IdentityDocument card(String number) {
        return new IdentityDocument(DocumentType.RESIDENT_IDENTITY_CARD, number);
    }
}
