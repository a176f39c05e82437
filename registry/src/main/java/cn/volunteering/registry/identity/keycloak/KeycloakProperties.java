package cn.volunteering.registry.identity.keycloak;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * How the registry reaches Keycloak.
 *
 * @param url base address, for example {@code http://127.0.0.1:8180/auth}
 * @param clientSecret of the client {@code registry}
 */
@ConfigurationProperties("registry.keycloak")
public record KeycloakProperties(URI url, String clientSecret) {

    static final String REALM = "volunteering";
    static final String CLIENT = "registry";

    public KeycloakProperties {
        Assert.notNull(url, "registry.keycloak.url is missing: set KEYCLOAK_URL");
        Assert.hasText(clientSecret, "registry.keycloak.client-secret is missing: set KEYCLOAK_CLIENT_SECRET");
    }

    @Override
    public String toString() {
        return "KeycloakProperties[url=" + url + ", clientSecret=hidden]";
    }
}
