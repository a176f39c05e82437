package cn.volunteering.gateway;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * The public address of the platform and the internal address of the identity provider.
 *
 * @param publicOrigin scheme, host and port that people type, without a path
 * @param issuerUri the issuer in every token: the public address of the realm
 * @param keycloakUrl Keycloak's internal address, including the path
 * @param jwkSetUri the internal address of the realm's signing keys
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
                "ISSUER_URI: the public address of the realm, usually PUBLIC_ORIGIN/auth/realms/volunteering");
        require(keycloakUrl, "KEYCLOAK_URL: Keycloak's internal address, for example http://127.0.0.1:8180/auth");
        require(jwkSetUri, "JWK_SET_URI: the internal address of the realm's signing keys");
    }

    private static void require(URI address, String what) {
        Assert.isTrue(address != null && address.isAbsolute(), () -> "Missing setting " + what);
    }

    /** Returns whether people reach the platform over TLS. */
    public boolean isSecure() {
        return "https".equals(publicOrigin.getScheme());
    }

    /**
     * Returns the name of one of the gateway's cookies. Under TLS it has the prefix with which browsers keep other hosts
     * of the domain from setting it.
     */
    public String cookieNamed(String name) {
        return isSecure() ? "__Host-" + name : name;
    }

    /** Returns the public port, also where the address leaves it out. */
    public int publicPort() {
        if (publicOrigin.getPort() >= 0) {
            return publicOrigin.getPort();
        }
        return isSecure() ? 443 : 80;
    }

    /** Returns the public address of an endpoint of the realm, for browser redirects. */
    public String frontChannel(String endpoint) {
        return issuerUri + PROTOCOL + endpoint;
    }

    /** Returns the internal address of an endpoint of the realm, for calls by the gateway itself. */
    public String backChannel(String endpoint) {
        return keycloakUrl + REALM + PROTOCOL + endpoint;
    }
}
