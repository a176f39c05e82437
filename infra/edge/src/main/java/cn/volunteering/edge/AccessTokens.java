package cn.volunteering.edge;

import java.net.URI;
import java.util.Collection;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Verifies access tokens: signature, expiry, issuer and audience. */
public final class AccessTokens {

    /** The audience that every token must name. */
    public static final String AUDIENCE = "platform-api";

    private AccessTokens() {}

    /**
     * Creates a decoder that rejects every other token.
     *
     * @param issuer issuer of the tokens, which is the public address of the realm
     * @param keys address of the realm's signing keys
     */
    public static JwtDecoder decoder(String issuer, URI keys) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSource(SigningKeys.OF_REALM.at(keys)).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(issuer),
                new JwtClaimValidator<Collection<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(AUDIENCE))));
        return decoder;
    }
}
