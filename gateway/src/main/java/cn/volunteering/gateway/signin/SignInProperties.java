package cn.volunteering.gateway.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * The gateway's credentials as a client of Keycloak.
 *
 * @param clientId id of the client in the realm
 * @param clientSecret secret of the client
 */
@ConfigurationProperties("gateway.sign-in")
record SignInProperties(String clientId, String clientSecret) {

    SignInProperties {
        Assert.hasText(clientId, "Missing setting gateway.sign-in.client-id: the gateway's client in the realm");
        Assert.hasText(
                clientSecret, "Missing setting GATEWAY_CLIENT_SECRET: the secret of the client 'gateway' in Keycloak");
    }
}
