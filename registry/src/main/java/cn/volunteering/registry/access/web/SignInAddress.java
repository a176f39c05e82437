package cn.volunteering.registry.access.web;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address at which people reach the platform. */
@Component
class SignInAddress {

    private final URI value;

    /**
     * @param publicOrigin blank if people reach the platform at the origin of the identity provider
     * @param issuer the public address of the realm
     */
    SignInAddress(
            @Value("${registry.public-origin:}") String publicOrigin,
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") URI issuer) {
        this.value = publicOrigin.isBlank() ? issuer.resolve("/") : URI.create(publicOrigin);
    }

    URI value() {
        return value;
    }
}
