package cn.volunteering.scoring.statement.signature;

import com.nimbusds.jose.jwk.RSAKey;

/** A public key as a JSON Web Key (RFC 7517); the names are those of the standard. */
public record PublishedKey(String kty, String use, String alg, String kid, String n, String e) {

    static PublishedKey of(RSAKey key) {
        return new PublishedKey(
                key.getKeyType().getValue(),
                key.getKeyUse().getValue(),
                key.getAlgorithm().getName(),
                key.getKeyID(),
                key.getModulus().toString(),
                key.getPublicExponent().toString());
    }
}
