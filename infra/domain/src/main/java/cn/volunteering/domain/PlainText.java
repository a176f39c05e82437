package cn.volunteering.domain;

/**
 * Text from outside in the one form in which it is stored, or the reason why it cannot be stored. Every door reads text
 * through it: JSON, parameters, files and events.
 *
 * <p>The form is Unicode NFC with plain spaces only, none at the ends. Text with characters that cannot be stored or seen
 * is unfit: unpaired surrogates, control characters, invisible and direction-changing characters.
 */
public sealed interface PlainText {

    /** The text in its stored form. It may be empty. */
    record Fit(String text) implements PlainText {}

    /** The text cannot be stored. The reason is a Chinese sentence for its sender. */
    record Unfit(String reason) implements PlainText {}

    /** Reads a text of one line, such as a name. Runs of spaces become one space; line breaks are unfit. */
    static PlainText line(String raw) {
        return TextFold.line(raw);
    }

    /** Reads a text that may have several lines. Every line break becomes a line feed. */
    static PlainText paragraphs(String raw) {
        return TextFold.paragraphs(raw);
    }

    /** Returns whether a text of one line already has its stored form. */
    static boolean isStoredLine(String raw) {
        return line(raw) instanceof Fit(String text) && text.equals(raw);
    }
}
