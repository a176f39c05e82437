package cn.volunteering.gateway;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * Where the platform is seen from outside, and where the gateway finds the identity provider inside.
 *
 * @param publicOrigin scheme, host and port that people type, without a path
 * @param issuerUri the issuer that stands in every token: the realm as seen from outside
 * @param keycloakUrl Keycloak as the gateway reaches it, path included
 * @param jwkSetUri the realm's signing keys, reached directly
 */
@ConfigurationProperties("gateway.addresses")
public record PlatformAddresses(URI publicOrigin, URI issuerUri, URI keycloakUrl, URI jwkSetUri) {

    private static final String PROTOCOL = "/protocol/openid-connect/";
    private static final String REALM = "/realms/volunteering";

    public PlatformAddresses {
        require(
                publicOrigin,
                "PUBLIC_ORIGIN: scheme, host and port that people type, for example http://localhost:8080");
        require(
                issuerUri,
                "ISSUER_URI: the realm as seen from outside, usually PUBLIC_ORIGIN/auth/realms/volunteering");
        require(
                keycloakUrl,
                "KEYCLOAK_URL: Keycloak as the gateway reaches it, for example http://127.0.0.1:8180/auth");
        require(jwkSetUri, "JWK_SET_URI: the realm's signing keys, reached directly");
    }

    private static void require(URI address, String what) {
        Assert.isTrue(address != null && address.isAbsolute(), () -> "Missing setting " + what);
    }

    /** Whether people reach the platform over TLS. */
    public boolean isSecure() {
        return "https".equals(publicOrigin.getScheme());
    }

    /** An endpoint of the realm that a browser is sent to. */
    public String frontChannel(String endpoint) {
        return issuerUri + PROTOCOL + endpoint;
    }

    /** An endpoint of the realm that the gateway calls itself. */
    public String backChannel(String endpoint) {
        return keycloakUrl + REALM + PROTOCOL + endpoint;
    }
}
