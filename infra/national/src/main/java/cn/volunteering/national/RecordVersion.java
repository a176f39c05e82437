package cn.volunteering.national;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Hashes of records and files, by which a change is noticed. */
public final class RecordVersion {

    private static final String SEPARATOR = "\u001F";

    private RecordVersion() {}

    /** Returns the version of a record with these values. Values that must stay secret take part as keyed hashes only. */
    public static String of(List<String> values) {
        return ofContent(String.join(SEPARATOR, values).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the SHA-256 of a file, in hexadecimal. */
    public static String ofContent(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
