package cn.volunteering.volunteer.personaldata;

import java.util.Locale;
import java.util.regex.Pattern;

/** Signs that a spreadsheet stored a long number as a value: it keeps fifteen digits and fills the rest with zeros. */
public final class RoundedNumber {

    private static final int DIGITS_KEPT = 15;
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?E\\+?\\d{2}");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{16,}");
    private static final Pattern RESIDENT_NUMBER = Pattern.compile("\\d{18}");

    private RoundedNumber() {}

    /** Returns whether the text is in scientific notation, in which digits are certainly lost. */
    public static boolean isScientific(String text) {
        return SCIENTIFIC.matcher(plain(text)).matches();
    }

    /** Returns whether all digits after the fifteenth are zeros. */
    public static boolean endsInZeros(String text) {
        String number = plain(text);
        return LONG_NUMBER.matcher(number).matches()
                && number.substring(DIGITS_KEPT).chars().allMatch(digit -> digit == '0');
    }

    /** Returns whether an identity number ends in zeros and its check digit is wrong. */
    public static boolean isDamagedResidentNumber(String text) {
        String number = plain(text);
        return RESIDENT_NUMBER.matcher(number).matches()
                && endsInZeros(number)
                && ResidentNumber.checkDigit(number) != number.charAt(number.length() - 1);
    }

    private static String plain(String text) {
        return TextForm.compact(text).toUpperCase(Locale.ROOT);
    }
}
