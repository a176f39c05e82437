package cn.volunteering.scoring.statement.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jose.jwk.RSAKey;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementKeysTest {

    @Test
    void thePublishedKeysHaveNoPrivateParts() throws Exception {
        var keys = StatementKeys.of(new StatementKeyProperties(secretOf(pair(2048)), null));

        assertThat(keys.current().isPrivate()).isTrue();
        assertThat(keys.all()).noneMatch(RSAKey::isPrivate);
    }

    @Test
    void aRetiredKeyStaysPublishedUnderItsName() throws Exception {
        var old = pair(2048);
        var before = StatementKeys.of(new StatementKeyProperties(secretOf(old), null));

        var after = StatementKeys.of(new StatementKeyProperties(
                secretOf(pair(2048)), List.of(base64(old.getPublic().getEncoded()))));

        assertThat(after.all().map(RSAKey::getKeyID))
                .hasSize(2)
                .contains(before.current().getKeyID());
    }

    @Test
    void aKeyThatIsTooShortOrNoKeyIsRejectedInAClearSentence() throws Exception {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatementKeys.of(new StatementKeyProperties(secretOf(pair(1024)), null)))
                .withMessageContaining("STATEMENT_KEY must be");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatementKeys.of(new StatementKeyProperties("not a key", null)))
                .withMessageContaining("STATEMENT_KEY must be");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> StatementKeys.of(new StatementKeyProperties(secretOf(pair(2048)), List.of("not a key"))))
                .withMessageContaining("STATEMENT_RETIRED_KEYS");
    }

    private static KeyPair pair(int bits) throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    private static String secretOf(KeyPair pair) {
        return base64(pair.getPrivate().getEncoded());
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
