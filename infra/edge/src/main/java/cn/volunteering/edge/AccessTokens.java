package cn.volunteering.edge;

import java.net.URI;
import java.util.Collection;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Checks access tokens: signature, time, issuer, and that they are meant for the platform's interfaces. */
public final class AccessTokens {

    /** Who the tokens are meant for. */
    public static final String AUDIENCE = "platform-api";

    private AccessTokens() {}

    /**
     * A decoder that refuses every other token.
     *
     * @param issuer the realm as it stands in tokens
     * @param keys where its signing keys are found
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
