package cn.volunteering.activity.photos;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The three fields of a camera's notes (EXIF) that the archive reads; position and device are not read.
 *
 * @param orientation how the picture must be turned, 1 to 8
 * @param taken local day and time of the exposure, or empty
 * @param offset its distance from UTC, or empty
 */
record Exif(int orientation, String taken, String offset) {

    static final Exif NONE = new Exif(1, "", "");

    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final byte[] HEADER = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private static final int ORIENTATION = 0x0112;
    private static final int CAMERA_NOTES = 0x8769;
    private static final int TAKEN = 0x9003;
    private static final int OFFSET = 0x9011;
    private static final int ENTRY = 12;
    private static final int MOST_ENTRIES = 500;
    private static final int LONGEST_TEXT = 32;

    /** Reads the notes of a JPEG. Notes that are cut short or broken are read as far as they go, or are none. */
    static Exif of(byte[] jpeg) {
        try {
            return read(ByteBuffer.wrap(jpeg));
        } catch (RuntimeException e) {
            return NONE;
        }
    }

    private static Exif read(ByteBuffer file) {
        int at = 2;
        while ((file.get(at) & 0xFF) == 0xFF) {
            int marker = file.get(at + 1) & 0xFF;
            int length = file.getShort(at + 2) & 0xFFFF;
            if (marker == START_OF_SCAN) {
                return NONE;
            }
            if (marker == APP1 && file.slice(at + 4, HEADER.length).equals(ByteBuffer.wrap(HEADER))) {
                return tiff(file.slice(at + 4 + HEADER.length, length - 2 - HEADER.length));
            }
            at += 2 + length;
        }
        return NONE;
    }

    private static Exif tiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var first = directory(tiff, tiff.getInt(4));
        int turn = first.containsKey(ORIENTATION) ? tiff.getShort(first.get(ORIENTATION) + 8) : 1;
        var notes = first.containsKey(CAMERA_NOTES)
                ? directory(tiff, tiff.getInt(first.get(CAMERA_NOTES) + 8))
                : Map.<Integer, Integer>of();
        return new Exif(turn < 1 || turn > 8 ? 1 : turn, text(tiff, notes.get(TAKEN)), text(tiff, notes.get(OFFSET)));
    }

    /** Returns where the entry of each tag begins. */
    private static Map<Integer, Integer> directory(ByteBuffer tiff, int at) {
        int entries = Math.min(MOST_ENTRIES, tiff.getShort(at) & 0xFFFF);
        var found = new HashMap<Integer, Integer>();
        for (int n = 0; n < entries; n++) {
            int entry = at + 2 + n * ENTRY;
            found.put(tiff.getShort(entry) & 0xFFFF, entry);
        }
        return found;
    }

    private static String text(ByteBuffer tiff, @Nullable Integer entry) {
        if (entry == null) {
            return "";
        }
        int length = tiff.getInt(entry + 4);
        if (length < 1 || length > LONGEST_TEXT) {
            return "";
        }
        var bytes = new byte[length];
        tiff.get(length <= 4 ? entry + 8 : tiff.getInt(entry + 8), bytes);
        return new String(bytes, StandardCharsets.US_ASCII).replace("\0", "").strip();
    }
}
