package cn.volunteering.gateway.door.stream;

import cn.volunteering.tenancy.TenantId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.encrypt.Encryptors;

/**
 * Encrypts positions for readers, because offsets would show them how busy the platform is. A position opens only for its
 * own tenant, at every gateway with the same secret.
 */
final class SealedPositions {

    /** Separates this key from other keys derived from the same secret. */
    private static final String SALT = "6576656e742d706f736974696f6e";

    /** The initialization vector and the authentication tag. */
    private static final int MINIMUM_BYTES = 32;

    private final BytesEncryptor encryptor;

    SealedPositions(String secret) {
        encryptor = Encryptors.stronger(secret, SALT);
    }

    /** Returns the text form of a position of the tenant. */
    String seal(Position position, TenantId tenant) {
        byte[] owner = owner(tenant);
        byte[] bytes = position.bytes();
        byte[] content = ByteBuffer.allocate(Integer.BYTES + owner.length + bytes.length)
                .putInt(owner.length)
                .put(owner)
                .put(bytes)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(encryptor.encrypt(content));
    }

    /** Returns the position in a text, or nothing if the platform did not issue the text to this tenant. */
    Optional<Position> open(String text, TenantId tenant) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(text);
            return sealed.length < MINIMUM_BYTES
                    ? Optional.empty()
                    : positionOf(tenant, ByteBuffer.wrap(encryptor.decrypt(sealed)));
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static Optional<Position> positionOf(TenantId tenant, ByteBuffer content) {
        byte[] owner = take(content.getInt(), content);
        return new String(owner, StandardCharsets.UTF_8).equals(tenant.value())
                ? Position.read(take(content.remaining(), content))
                : Optional.empty();
    }

    private static byte[] take(int length, ByteBuffer from) {
        var taken = new byte[length];
        from.get(taken);
        return taken;
    }

    private static byte[] owner(TenantId tenant) {
        return tenant.value().getBytes(StandardCharsets.UTF_8);
    }
}
