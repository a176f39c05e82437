package cn.volunteering.volunteer.roster.export;

/**
 * Keeps cell text from being run as a formula. Spreadsheet programs execute a cell that begins with one of these
 * characters, which lets its author act on the machine of anyone who opens the file.
 */
final class CellText {

    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private CellText() {}

    /** Prefixes an apostrophe where a spreadsheet would run a formula. */
    static String safe(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
