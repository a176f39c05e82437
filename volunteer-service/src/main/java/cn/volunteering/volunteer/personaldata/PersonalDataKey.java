package cn.volunteering.volunteer.personaldata;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * One 32-byte master key of the operator and the values derived from it (HKDF-SHA256): the key for texts, the key for
 * fingerprints, and the id by which a sealed text names it. The master key itself is never used on data.
 */
public final class PersonalDataKey {

    private static final int BYTES = 32;
    private static final int ID_BYTES = 4;

    private final byte[] master;

    private PersonalDataKey(byte[] master) {
        this.master = master;
    }

    /**
     * Parses the key in a setting.
     *
     * @throws IllegalArgumentException if the text is not base64 of 32 bytes; the message is written for the operator
     */
    public static PersonalDataKey parse(String base64) {
        return new PersonalDataKey(decode(base64));
    }

    private static byte[] decode(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64.strip());
            if (bytes.length == BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("A personal data key is not valid base64", e);
        }
        throw new IllegalArgumentException("A personal data key must be base64 of exactly 32 bytes");
    }

    /** Returns eight hex digits that distinguish keys and reveal nothing about them. */
    String id() {
        return HexFormat.of().formatHex(Arrays.copyOf(derive("id").getEncoded(), ID_BYTES));
    }

    SecretKey forTexts() {
        return new SecretKeySpec(derive("aes-gcm").getEncoded(), "AES");
    }

    SecretKey forFingerprints() {
        return new SecretKeySpec(derive("fingerprint").getEncoded(), AesGcmCipher.HMAC);
    }

    private SecretKey derive(String purpose) {
        try {
            byte[] info = ("volunteering/personal-data/" + purpose).getBytes(StandardCharsets.UTF_8);
            var parameters = HKDFParameterSpec.ofExtract().addIKM(master).thenExpand(info, BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey("Generic", parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java platform has no HKDF-SHA256", e);
        }
    }
}
