package cn.volunteering.volunteer.rosterimport.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that XML cannot hold, as workbooks write them: {@code _x000D_}. */
final class EscapedText {

    private static final int HEXADECIMAL = 16;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {}

    static String plain(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(code ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), HEXADECIMAL))));
    }
}
