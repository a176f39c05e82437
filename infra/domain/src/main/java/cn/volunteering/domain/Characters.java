package cn.volunteering.domain;

/** Which characters people can see, and which only look like spaces or line breaks. */
final class Characters {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int SUPPLEMENTARY_IDEOGRAPHS = 2;
    private static final int TERTIARY_IDEOGRAPHS = 3;

    /** Characters that are drawn as nothing, or that replace something lost, although Unicode calls them letters or marks. */
    private static final String BLANKS =
            "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0\uFFFC\uFFFD\uD834\uDD59\uD81B\uDFE4";

    private Characters() {}

    static boolean isLineBreak(int character) {
        return character == '\n'
                || character == '\r'
                || character == 0x85
                || character == 0x2028
                || character == 0x2029;
    }

    static boolean isSpace(int character) {
        return Character.getType(character) == Character.SPACE_SEPARATOR;
    }

    /** Returns whether the character only chooses between the black and the coloured form of a symbol. */
    static boolean isEmojiStyle(int character) {
        return character == 0xFE0E || character == 0xFE0F;
    }

    static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> false;
            case Character.UNASSIGNED -> isFutureIdeograph(character);
            default -> !isVariant(character) && BLANKS.indexOf(character) < 0;
        };
    }

    /** Returns whether a later version of Unicode may put an ideograph there: rare names use the newest ones. */
    private static boolean isFutureIdeograph(int character) {
        int plane = character >> 16;
        return (plane == SUPPLEMENTARY_IDEOGRAPHS || plane == TERTIARY_IDEOGRAPHS) && (character & 0xFFFE) != 0xFFFE;
    }

    private static boolean isVariant(int character) {
        return character >= 0xFE00 && character <= 0xFE0F
                || character >= 0xE0100 && character <= 0xE01EF
                || isMongolianVariant(character);
    }

    private static boolean isMongolianVariant(int character) {
        return character >= 0x180B && character <= 0x180F;
    }

    /** Returns whether an invisible character changes how its visible neighbours are drawn: in emoji and in Mongolian. */
    static boolean isJoinedAt(int[] text, int at) {
        if (at == 0) {
            return false;
        }
        return text[at] == ZERO_WIDTH_JOINER
                ? isEmoji(before(text, at)) && at + 1 < text.length && isEmoji(text[at + 1])
                : isMongolianVariant(text[at]) && isMongolianLetter(text[at - 1]);
    }

    private static int before(int[] text, int at) {
        return isEmojiStyle(text[at - 1]) && at > 1 ? text[at - 2] : text[at - 1];
    }

    private static boolean isEmoji(int character) {
        return Character.isExtendedPictographic(character) || Character.isEmojiModifier(character);
    }

    private static boolean isMongolianLetter(int character) {
        return character >= 0x1820 && character <= 0x18AA;
    }
}
