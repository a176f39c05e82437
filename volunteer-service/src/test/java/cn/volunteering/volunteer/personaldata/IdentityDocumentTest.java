package cn.volunteering.volunteer.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Decision.Accepted;
import cn.volunteering.domain.Decision.Refused;
import java.time.LocalDate;
import java.util.HashSet;
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
        assertThat(read(EXAMPLE)).isEqualTo(accepted(EXAMPLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002x",
                " 110105 19491231 002X ",
                "１１０１０５１９４９１２３１００２Ｘ",
                "110105\u300019491231\u00a0002X"
            })
    void readWhenNumberIsTypedUncleanlyBringsItIntoForm(String typed) {
        assertThat(read(typed)).isEqualTo(accepted(EXAMPLE));
    }

    @ParameterizedTest
    @ValueSource(chars = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9'})
    void readWhenCheckDigitIsAnyOtherRefusesIt(char wrong) {
        assertThat(refusal(EXAMPLE.substring(0, 17) + wrong)).isEqualTo("identity-number-check-digit");
    }

    @Test
    void readWhenTwoNeighbouringDigitsAreSwappedRefusesIt() {
        assertThat(refusal("11010519491231020X")).isEqualTo("identity-number-check-digit");
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
    void readWhenFormIsWrongNamesTheFlaw(String number, String code) {
        assertThat(refusal(number)).isEqualTo(code);
    }

    @Test
    void readWhenBirthDateIsTodayAcceptsAndTomorrowRefuses() {
        assertThat(read(withCheckDigit("64010420261120001"))).isInstanceOf(Accepted.class);
        assertThat(refusal(withCheckDigit("64010420261121001"))).isEqualTo("identity-number-birth-date");
    }

    @Test
    void readWhenBirthYearIs1900AcceptsAnd1899Refuses() {
        assertThat(read(withCheckDigit("64010419000101001"))).isInstanceOf(Accepted.class);
        assertThat(refusal(withCheckDigit("64010418991231001"))).isEqualTo("identity-number-birth-date");
    }

    @Test
    void readWhenCalendarHasNoSuchDayRefuses() {
        assertThat(refusal(withCheckDigit("64010420230229001"))).isEqualTo("identity-number-birth-date");
        assertThat(read(withCheckDigit("64010420240229001"))).isInstanceOf(Accepted.class);
        assertThat(refusal(withCheckDigit("64010419901301001"))).isEqualTo("identity-number-birth-date");
    }

    @Test
    void birthDateWhenResidentCardComesFromTheNumber() {
        assertThat(read(EXAMPLE).orThrow().birthDate()).contains(LocalDate.of(1949, 12, 31));
        assertThat(passport("E12345678").orThrow().birthDate()).isEmpty();
    }

    @Test
    void readWhenOtherKindChecksOnlyTheForm() {
        assertThat(passport("e 12345678").orThrow().number()).isEqualTo("E12345678");
        assertThat(passport("E12")).isInstanceOf(Refused.class);
        assertThat(passport("=CMD()|1")).isInstanceOf(Refused.class);
    }

    @Test
    void maskedShowsTheLastFourAtMost() {
        assertThat(read(EXAMPLE).orThrow().masked()).isEqualTo("**************002X");
        assertThat(passport("E12345678").orThrow().masked()).isEqualTo("******678");
        assertThat(passport("A123").orThrow().masked()).isEqualTo("***3");
    }

    @Test
    void toStringNeverTellsTheNumber() {
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

    private static Decision<IdentityDocument> accepted(String number) {
        return Decision.accepted(new IdentityDocument(DocumentType.RESIDENT_IDENTITY_CARD, number));
    }

    private static String refusal(String number) {
        return ((Refused<IdentityDocument>) read(number)).refusal().code();
    }
}
