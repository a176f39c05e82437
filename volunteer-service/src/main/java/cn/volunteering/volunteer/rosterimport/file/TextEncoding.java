package cn.volunteering.volunteer.rosterimport.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The encodings of text files: UTF-8, GB 18030 (with GBK and GB 2312) and UTF-16. A byte that fits none costs one
 * character, not the file.
 */
final class TextEncoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int REPLACEMENT = '\uFFFD';

    private TextEncoding() {}

    /**
     * A text with the number of characters in it that no text has.
     *
     * @param text the whole text
     * @param damage the number of control, private and missing characters
     */
    record Decoded(String text, long damage) {

        private static final int DAMAGED_FILES_SHARE = 50;

        /** Returns whether there are so many damaged characters that the file is no text. */
        boolean isNoText() {
            return damage * DAMAGED_FILES_SHARE > text.length();
        }
    }

    /** Returns the text under each encoding that the content may have, the likeliest first. */
    static List<Decoded> candidates(byte[] content) {
        return charsets(content).stream()
                .map(charset -> decode(charset, content))
                .toList();
    }

    private static List<Charset> charsets(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return List.of(StandardCharsets.UTF_8);
        }
        if (startsWith(content, 0xFF, 0xFE)) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        var charsets = new ArrayList<>(List.of(StandardCharsets.UTF_8, GB18030));
        if (hasZero(content)) {
            charsets.addAll(List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE));
        }
        return charsets;
    }

    private static boolean startsWith(byte[] content, int... mark) {
        return content.length >= mark.length
                && Stream.iterate(0, i -> i < mark.length, i -> i + 1).allMatch(i -> (content[i] & 0xFF) == mark[i]);
    }

    private static boolean hasZero(byte[] content) {
        for (byte each : content) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static Decoded decode(Charset charset, byte[] content) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            String unmarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
            return new Decoded(
                    unmarked,
                    unmarked.codePoints().filter(TextEncoding::isDamage).count());
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("A decoder that replaces does not fail", e);
        }
    }

    private static boolean isDamage(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> "\t\n\r\f\u000B".indexOf(codePoint) < 0;
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> true;
            default -> codePoint == REPLACEMENT;
        };
    }
}
