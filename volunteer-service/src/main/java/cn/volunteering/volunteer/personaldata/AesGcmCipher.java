package cn.volunteering.volunteer.personaldata;

import cn.volunteering.domain.Identifier;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM with a random nonce per text, HMAC-SHA256 for fingerprints. The seal covers tenant, owner and field, so
 * that a text copied to another place does not open; the fingerprint covers the tenant.
 */
public final class AesGcmCipher implements PersonalDataCipher {

    static final String HMAC = "HmacSHA256";

    private static final String ALGORITHM = "aes-gcm";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Supplier<String> tenant;
    private final SecureRandom random = new SecureRandom();
    private final String currentKey;
    private final Map<String, SecretKey> textKeys = new HashMap<>();
    private final SecretKey fingerprintKey;

    /**
     * @param tenant supplies the id of the tenant bound at the time of a call
     */
    public AesGcmCipher(PersonalDataKeys keys, Supplier<String> tenant) {
        this.tenant = tenant;
        this.currentKey = keys.current().id();
        this.fingerprintKey = keys.oldest().forFingerprints();
        keys.retired().forEach(key -> textKeys.put(key.id(), key.forTexts()));
        textKeys.put(currentKey, keys.current().forTexts());
    }

    @Override
    public SealedText seal(String text, Identifier owner, String field) {
        return sealFor(tenant.get(), text, owner, field);
    }

    @Override
    public SealedText sealFor(String reader, String text, Identifier owner, String field) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] body = run(Cipher.ENCRYPT_MODE, currentKey, nonce, place(reader, owner, field), bytes(text));
        return new SealedText(String.join(":", ALGORITHM, currentKey, base64(nonce), base64(body)));
    }

    @Override
    public String open(SealedText sealed, Identifier owner, String field) {
        String[] parts = sealed.value().split(":");
        if (parts.length != 4 || !parts[0].equals(ALGORITHM)) {
            throw new UnreadablePersonalDataException("Not a text sealed by " + ALGORITHM, null);
        }
        var decoder = Base64.getDecoder();
        byte[] nonce = decoder.decode(parts[2]);
        byte[] body = decoder.decode(parts[3]);
        byte[] text = run(Cipher.DECRYPT_MODE, parts[1], nonce, place(tenant.get(), owner, field), body);
        return new String(text, StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, String keyId, byte[] nonce, byte[] place, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, textKey(keyId), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place);
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new UnreadablePersonalDataException("Personal data was changed or copied from another place", e);
        }
    }

    private SecretKey textKey(String id) {
        SecretKey key = textKeys.get(id);
        if (key == null) {
            throw new UnreadablePersonalDataException("The settings contain no personal data key with id " + id, null);
        }
        return key;
    }

    @Override
    public Fingerprint fingerprint(String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(fingerprintKey);
            return new Fingerprint(HexFormat.of().formatHex(mac.doFinal(bytes(tenant.get() + "\n" + text))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java platform has no " + HMAC, e);
        }
    }

    private static byte[] place(String reader, Identifier owner, String field) {
        return bytes(String.join("\n", reader, owner.value(), field));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
