package cn.volunteering.domain;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Folds a text into its stored form, character by character, and stops at the first unfit character. */
final class TextFold {

    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern SPACES_AT_LINE_ENDS = Pattern.compile(" +(?=\n)");

    private final int[] raw;
    private final boolean hasLines;
    private final StringBuilder folded = new StringBuilder();

    private TextFold(String raw, boolean hasLines) {
        this.raw = raw.codePoints().toArray();
        this.hasLines = hasLines;
    }

    static PlainText line(String raw) {
        return isCommon(raw) ? new PlainText.Fit(raw) : new TextFold(raw, false).fold();
    }

    static PlainText paragraphs(String raw) {
        return isCommon(raw) ? new PlainText.Fit(raw) : new TextFold(raw, true).fold();
    }

    /** Returns whether the text consists of everyday characters without spaces, which need no folding. */
    private static boolean isCommon(String raw) {
        return raw.chars().allMatch(c -> c > ' ' && c < 0x7F || c >= 0x4E00 && c <= 0x9FFF);
    }

    private PlainText fold() {
        for (int at = 0; at < raw.length; at++) {
            if (!append(at)) {
                return new PlainText.Unfit(reason(raw[at]));
            }
        }
        String composed = Normalizer.normalize(folded, Normalizer.Form.NFC);
        return new PlainText.Fit(hasLines ? trimmedLines(composed) : oneLine(composed));
    }

    /** Appends the character in its folded form. Returns false if it is unfit. */
    private boolean append(int at) {
        int character = raw[at];
        if (Characters.isLineBreak(character)) {
            return appendLineBreak(at);
        }
        if (Characters.isSpace(character) || character == '\t' && hasLines) {
            folded.append(' ');
            return true;
        }
        if (Characters.isEmojiStyle(character)) {
            return true;
        }
        folded.appendCodePoint(character);
        return Characters.isVisible(character) || Characters.isJoinedAt(raw, at);
    }

    private boolean appendLineBreak(int at) {
        boolean isSecondHalf = raw[at] == '\n' && at > 0 && raw[at - 1] == '\r';
        if (!isSecondHalf) {
            folded.append('\n');
        }
        return hasLines;
    }

    private static String oneLine(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static String trimmedLines(String text) {
        return SPACES_AT_LINE_ENDS.matcher(text).replaceAll("").strip();
    }

    private static String reason(int character) {
        return switch (Character.getType(character)) {
            case Character.SURROGATE -> "含有残缺的字符，请重新输入";
            case Character.PRIVATE_USE -> "含有自造字（%s），请改用通用汉字".formatted(name(character));
            default ->
                Characters.isLineBreak(character) ? "不能换行" : "含有看不见或不能保存的字符（%s），请删去后重新提交".formatted(name(character));
        };
    }

    private static String name(int character) {
        return "U+%04X".formatted(character);
    }
}
