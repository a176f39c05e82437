package cn.volunteering.scoring.statement.signature;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * The keys of statements: one that signs, and the public ones with which signatures are checked. Each is named by its
 * thumbprint (RFC 7638).
 *
 * @param retired without private parts
 */
record StatementKeys(RSAKey current, List<RSAKey> retired) {

    private static final int LEAST_BITS = 2048;
    private static final String DEMAND =
            "STATEMENT_KEY must be an RSA private key of at least 2048 bits, PKCS #8 in Base64, for example from:"
                    + " openssl genrsa 3072 | openssl pkcs8 -topk8 -nocrypt -outform DER | base64 -w0";
    private static final String DEMAND_OF_RETIRED =
            "STATEMENT_RETIRED_KEYS must be RSA public keys, X.509 in Base64, separated by commas";

    StatementKeys {
        retired = List.copyOf(retired);
    }

    /**
     * Reads the keys in the settings.
     *
     * @throws IllegalArgumentException if one cannot be used; the message is written for the operator
     */
    static StatementKeys of(StatementKeyProperties settings) {
        return new StatementKeys(
                signing(settings.key()),
                settings.retiredKeys().stream()
                        .filter(text -> !text.isBlank())
                        .map(StatementKeys::checking)
                        .toList());
    }

    private static RSAKey signing(String text) {
        try {
            var factory = KeyFactory.getInstance("RSA");
            if (factory.generatePrivate(new PKCS8EncodedKeySpec(bytes(text))) instanceof RSAPrivateCrtKey secret
                    && secret.getModulus().bitLength() >= LEAST_BITS) {
                var spec = new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent());
                return described(new RSAKey.Builder((RSAPublicKey) factory.generatePublic(spec)).privateKey(secret));
            }
        } catch (GeneralSecurityException | IllegalArgumentException | JOSEException e) {
            throw new IllegalArgumentException(DEMAND, e);
        }
        throw new IllegalArgumentException(DEMAND);
    }

    private static RSAKey checking(String text) {
        try {
            var key = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(bytes(text)));
            return described(new RSAKey.Builder((RSAPublicKey) key));
        } catch (GeneralSecurityException | IllegalArgumentException | JOSEException e) {
            throw new IllegalArgumentException(DEMAND_OF_RETIRED, e);
        }
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text.strip());
    }

    private static RSAKey described(RSAKey.Builder key) throws JOSEException {
        return key.keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .keyIDFromThumbprint()
                .build();
    }

    /** Returns all keys without private parts, the current one first. */
    Stream<RSAKey> all() {
        return Stream.concat(Stream.of(current.toPublicJWK()), retired.stream());
    }
}
