package cn.volunteering.volunteer.rosterimport.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Detects the encoding of a text. A byte order mark decides; zero bytes indicate UTF-16; otherwise it is UTF-8 if the
 * bytes are valid UTF-8, because GB 18030 text practically never is.
 */
final class TextEncoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextEncoding() {}

    /** Decodes the bytes; empty if they are not text. */
    static Optional<String> decode(byte[] content) {
        return candidates(content).stream()
                .flatMap(charset -> decodeStrictly(charset, content))
                .map(TextEncoding::withoutByteOrderMark)
                .filter(TextEncoding::isText)
                .findFirst();
    }

    private static List<Charset> candidates(byte[] content) {
        int first = content[0] & 0xFF;
        int second = content.length > 1 ? content[1] & 0xFF : 0;
        if (first == 0xFF && second == 0xFE) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        if (first == 0xFE && second == 0xFF) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        return hasZero(content)
                ? List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                : List.of(StandardCharsets.UTF_8, GB18030);
    }

    private static boolean hasZero(byte[] content) {
        for (byte each : content) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    private static Stream<String> decodeStrictly(Charset charset, byte[] content) {
        try {
            return Stream.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            return Stream.empty();
        }
    }

    private static String withoutByteOrderMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /**
     * Returns whether all characters are printable or line breaks; wrongly decoded bytes contain control or unassigned
     * characters.
     */
    private static boolean isText(String text) {
        return text.codePoints().allMatch(TextEncoding::isPrintable);
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> false;
            default -> true;
        };
    }
}
