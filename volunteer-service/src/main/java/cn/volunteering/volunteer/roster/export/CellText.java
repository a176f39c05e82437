package cn.volunteering.volunteer.roster.export;

import java.util.regex.Pattern;

/**
 * Keeps cell text from being run as a formula. Spreadsheet programs execute a cell that begins with one of these
 * characters, which lets its author act on the machine of anyone who opens the file.
 */
final class CellText {

    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    /** Matches numbers that a spreadsheet would round, or take leading zeros from. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{12,}|0\\d+");

    private CellText() {}

    /** Writes a long number as a text of the form that spreadsheet programs do not turn into a value. */
    static String kept(String text) {
        return LONG_NUMBER.matcher(text).matches() ? "=\"" + text + "\"" : text;
    }

    /** Prefixes an apostrophe where a spreadsheet would run a formula. */
    static String safe(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
