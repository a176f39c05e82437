package cn.volunteering.volunteer.roster.export;

/**
 * Keeps a text from being taken for a formula. A cell that begins with one of these characters is executed by spreadsheet
 * programs, which lets whoever wrote the text act on the machine of whoever opens the file.
 */
final class CellText {

    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private CellText() {}

    /** The text, with an apostrophe before it where it would else be executed. */
    static String safe(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
