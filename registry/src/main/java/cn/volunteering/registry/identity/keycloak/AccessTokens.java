package cn.volunteering.registry.identity.keycloak;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** The registry's own access token, asked for with its client secret and used until shortly before it ends. */
final class AccessTokens {

    private static final long SECONDS_TO_SPARE = 30;

    private final RestClient keycloak;
    private final KeycloakProperties properties;
    private final Clock clock;
    private @Nullable Token current;

    AccessTokens(RestClient keycloak, KeycloakProperties properties, Clock clock) {
        this.keycloak = keycloak;
        this.properties = properties;
        this.clock = clock;
    }

    private record Token(String value, Instant until) {}

    private record Granted(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("expires_in") long expiresIn) {

        @Override
        public String toString() {
            return "Granted[hidden]";
        }
    }

    /** A token that is good for one more call. */
    synchronized String valid() {
        Token token = current;
        if (token == null || clock.instant().isAfter(token.until())) {
            token = granted();
            current = token;
        }
        return token.value();
    }

    private Token granted() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", KeycloakProperties.CLIENT);
        form.add("client_secret", properties.clientSecret());
        Granted granted = keycloak.post()
                .uri("/realms/{realm}/protocol/openid-connect/token", KeycloakProperties.REALM)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(Granted.class);
        Objects.requireNonNull(granted, "Keycloak answered without a token");
        return new Token(granted.accessToken(), clock.instant().plusSeconds(granted.expiresIn() - SECONDS_TO_SPARE));
    }
}
