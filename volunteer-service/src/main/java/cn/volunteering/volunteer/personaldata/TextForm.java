package cn.volunteering.volunteer.personaldata;

import cn.volunteering.domain.PlainText;
import cn.volunteering.domain.PlainText.Unfit;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Folds typed text: invisible characters are dropped, full-width characters become plain ones. */
public final class TextForm {

    /** Matches characters that nobody sees: marks of direction, joiners, fillers, variants. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F"
                    + "\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0\\x{E0100}-\\x{E01EF}]+");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\x85\\p{Z}]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\u2500\\u30FC\\u02D7\\u2043]");
    private static final int FIRST_FULL_WIDTH = '！';
    private static final int LAST_FULL_WIDTH = '～';

    private TextForm() {}

    /** Returns the text without characters that cannot be seen. */
    public static String visible(String text) {
        return INVISIBLE.matcher(text).replaceAll("");
    }

    /** Returns why a text cannot be stored, if it cannot, by the rule that holds at every door. */
    public static Optional<String> objectionTo(String text) {
        String lines = visible(text).replace('\u000B', '\n').replace('\f', '\n');
        return PlainText.paragraphs(lines) instanceof Unfit(String reason) ? Optional.of(reason) : Optional.empty();
    }

    /** Returns the visible text with single blanks, none at its ends. */
    public static String tidy(String text) {
        return BLANKS.matcher(visible(text)).replaceAll(" ").strip();
    }

    /** Returns the tidy text with plain digits, letters and brackets, and with one kind of hyphen. */
    public static String plain(String text) {
        String folded = Normalizer.normalize(visible(text), Normalizer.Form.NFKC);
        return DASHES.matcher(tidy(folded)).replaceAll("-");
    }

    /** Returns the plain text without any blanks. */
    public static String compact(String text) {
        return plain(text).replace(" ", "");
    }

    /** Returns the text with plain digits, Latin letters and signs, and every other character as it is. */
    public static String halfWidth(String text) {
        return text.codePoints()
                .map(TextForm::halfWidth)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int halfWidth(int character) {
        return character >= FIRST_FULL_WIDTH && character <= LAST_FULL_WIDTH
                ? character - FIRST_FULL_WIDTH + '!'
                : character;
    }
}
