package cn.volunteering.scoring.statement.signature;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The key that signs statements.
 *
 * @param key an RSA private key of at least 2048 bits, as PKCS #8 in Base64, the same in all processes of the service
 * @param retiredKeys the public keys of earlier keys, as X.509 in Base64, so that what they signed can still be checked
 */
@ConfigurationProperties("scoring.statements")
record StatementKeyProperties(String key, @Nullable List<String> retiredKeys) {

    StatementKeyProperties {
        retiredKeys = retiredKeys == null ? List.of() : List.copyOf(retiredKeys);
    }
}
