package cn.volunteering.volunteer.personaldata;

import cn.volunteering.domain.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules of the resident identity number (公民身份号码, GB 11643-1999): six digits of region, eight of birth date, three
 * of sequence and a check digit by ISO 7064 MOD 11-2. Residence permits of people from Hong Kong, Macao and Taiwan (81, 82,
 * 83) and cards of foreigners (9) follow the same rules.
 */
final class ResidentNumber {

    private static final Pattern FORM = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern RETIRED_FORM = Pattern.compile("\\d{15}");
    private static final Pattern ROUNDED_BY_A_SPREADSHEET = Pattern.compile("\\d(\\.\\d+)?E\\+?\\d{2}");
    private static final int LENGTH = 18;
    private static final char FOREIGNER = '9';
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final int OLDEST_BIRTH_YEAR = 1900;
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private ResidentNumber() {}

    /** Returns why the text cannot be anyone's number on the given day; empty if it can. */
    static Optional<Refusal> flawOf(String number, LocalDate today) {
        if (!FORM.matcher(number).matches()) {
            return Optional.of(wrongForm(number));
        }
        if (!PROVINCES.contains(region(number))) {
            return flaw("identity-number-region", "身份证号码的前两位不是有效的省级行政区代码");
        }
        var objection = birthDate(number).map(day -> objectionTo(day, today)).orElse("不存在");
        if (!objection.isEmpty()) {
            return flaw("identity-number-birth-date", "身份证号码中的出生日期" + objection);
        }
        return checkDigit(number) == number.charAt(17)
                ? Optional.empty()
                : flaw("identity-number-check-digit", "身份证号码的校验位不正确，请核对是否录错");
    }

    /** Returns the code of the province, which follows the leading 9 in the number of a foreigner. */
    private static String region(String number) {
        return number.charAt(0) == FOREIGNER ? number.substring(1, 3) : number.substring(0, 2);
    }

    /** Returns whether the text has the form of such a number, right or wrong. */
    static boolean hasForm(String number) {
        return FORM.matcher(number).matches();
    }

    private static Refusal wrongForm(String number) {
        if (RETIRED_FORM.matcher(number).matches()) {
            return Refusal.of("identity-number-retired", "15 位身份证号码已停止使用，请填写 18 位号码");
        }
        if (ROUNDED_BY_A_SPREADSHEET.matcher(number).matches()) {
            return Refusal.of("identity-number-rounded", "证件号码被表格软件按数值保存，末几位已丢失，请把该列设为文本后重新填写");
        }
        return Refusal.of("identity-number-form", "身份证号码应为 18 位：前 17 位为数字，末位为数字或 X；" + flawOfForm(number));
    }

    private static String flawOfForm(String number) {
        if (number.length() != LENGTH) {
            return "这里是 " + number.length() + " 位。其他证件请写明证件类型";
        }
        int at = 0;
        while (at < LENGTH - 1 && Character.isDigit(number.charAt(at))) {
            at++;
        }
        return "第 " + (at + 1) + " 位不是数字，请核对是否把数字写成了字母";
    }

    private static Optional<Refusal> flaw(String code, String message) {
        return Optional.of(Refusal.of(code, message));
    }

    /** Returns the birth date in a well-formed number, if the calendar has such a day. */
    static Optional<LocalDate> birthDate(String number) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(number, 6, 10, 10),
                    Integer.parseInt(number, 10, 12, 10),
                    Integer.parseInt(number, 12, 14, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the sex in a well-formed number: the last digit of the sequence is odd for men. */
    static Sex sex(String number) {
        return Character.digit(number.charAt(LENGTH - 2), 10) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    private static String objectionTo(LocalDate birthDate, LocalDate today) {
        if (birthDate.getYear() < OLDEST_BIRTH_YEAR) {
            return "早于 " + OLDEST_BIRTH_YEAR + " 年";
        }
        return birthDate.isAfter(today) ? "晚于今天" : "";
    }

    /** Computes the check digit of the first 17 digits. */
    static char checkDigit(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(number.charAt(i), 10);
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }
}
