package cn.volunteering.volunteer.personaldata;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Normalises typed text: full-width characters become plain ones, blanks inside are removed. */
final class TextForm {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private TextForm() {}

    static String compact(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }
}
