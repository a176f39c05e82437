package cn.volunteering.volunteer.personaldata;

/** Hides most of a text and keeps its length, so that a reader recognises a number without learning it. */
final class Mask {

    private Mask() {}

    /** Shows at most the given number of trailing characters, and never more than a third of the text. */
    static String allButLast(String text, int shown) {
        int visible = Math.min(shown, text.length() / 3);
        return "*".repeat(text.length() - visible) + text.substring(text.length() - visible);
    }

    /** Shows the given numbers of leading and trailing characters. */
    static String middle(String text, int head, int tail) {
        int hidden = text.length() - head - tail;
        return text.substring(0, head) + "*".repeat(hidden) + text.substring(text.length() - tail);
    }
}
