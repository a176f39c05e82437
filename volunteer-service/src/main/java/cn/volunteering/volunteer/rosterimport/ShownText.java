package cn.volunteering.volunteer.rosterimport;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Text of a file as it may be shown and kept: shortened, with numbers masked that may be somebody's. If columns are
 * shifted, an identity number may be in any cell.
 */
final class ShownText {

    private static final int LONGEST = 60;
    private static final int DIGITS_SHOWN = 4;

    /** Matches digits that may be an identity or phone number, also with blanks or hyphens between them. */
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９](?:[-\\s\\p{Z}\\p{Cf}]*[0-9０-９XxＸｘ]){8,}");

    private static final Pattern ANY_DIGITS = Pattern.compile("[0-9０-９A-Za-z][0-9０-９XxＸｘ]{4,}");

    private ShownText() {}

    /** Masks what may be a number of a person. */
    static String of(String text) {
        return shortened(NUMBER.matcher(text).replaceAll(ShownText::masked));
    }

    /** Masks all digits but the last of a cell that should hold a number of a person. */
    static String ofNumber(String text) {
        return of(ANY_DIGITS.matcher(text).replaceAll(ShownText::masked));
    }

    private static String masked(MatchResult number) {
        String digits = number.group();
        int shown = Math.min(DIGITS_SHOWN, digits.length() / 3);
        return "*".repeat(digits.length() - shown) + digits.substring(digits.length() - shown);
    }

    private static String shortened(String text) {
        return text.codePoints()
                .filter(character -> !Character.isISOControl(character))
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
