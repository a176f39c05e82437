package cn.volunteering.gateway.signin;

import cn.volunteering.gateway.PlatformAddresses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Stores a started sign-in in an encrypted cookie of the browser. Started sign-ins take no memory in the gateway, and
 * only the browser that started one can complete it.
 */
@Component
final class StartedSignIns implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String COOKIE = "sign-in";

    /** Equals the time that Keycloak's sign-in pages stay valid. */
    static final Duration LIFETIME = Duration.ofMinutes(30);

    /** Separates this key from other keys derived from the same secret. */
    private static final String SALT = "7369676e2d696e2d636f6f6b6965";

    private static final int MINIMUM_ENCRYPTED_BYTES = 32;

    private final ClientRegistrationRepository registrations;
    private final PlatformAddresses addresses;
    private final Clock clock;
    private final BytesEncryptor encryptor;

    /** Derives the key from the client's secret, so any gateway process can complete a sign-in that another started. */
    StartedSignIns(
            ClientRegistrationRepository registrations,
            SignInProperties client,
            PlatformAddresses addresses,
            Clock clock) {
        this.registrations = registrations;
        this.addresses = addresses;
        this.clock = clock;
        encryptor = Encryptors.stronger(client.clientSecret(), SALT);
    }

    /**
     * The content of the cookie.
     *
     * @param state value that Keycloak returns, which protects against forged callbacks
     * @param nonce value that the identity token must contain
     * @param verifier PKCE code verifier
     */
    private record Started(Instant until, String state, String nonce, String verifier) {

        static Started of(OAuth2AuthorizationRequest request, Instant until) {
            return new Started(
                    until,
                    request.getState(),
                    request.getAttribute(OidcParameterNames.NONCE),
                    request.getAttribute(PkceParameterNames.CODE_VERIFIER));
        }

        String text() {
            return String.join("\n", until.toString(), state, nonce, verifier);
        }

        static Started read(String text) {
            String[] fields = text.split("\n");
            return new Started(Instant.parse(fields[0]), fields[1], fields[2], fields[3]);
        }
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest started, HttpServletRequest request, HttpServletResponse response) {
        if (started == null) {
            setCookie(response, "", Duration.ZERO);
            return;
        }
        String text = Started.of(started, clock.instant().plus(LIFETIME)).text();
        byte[] encrypted = encryptor.encrypt(text.getBytes(StandardCharsets.UTF_8));
        setCookie(response, Base64.getUrlEncoder().withoutPadding().encodeToString(encrypted), LIFETIME);
    }

    private void setCookie(HttpServletResponse response, String value, Duration lifetime) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(addresses.cookieNamed(COOKIE), value)
                        .path("/")
                        .httpOnly(true)
                        .secure(addresses.isSecure())
                        .sameSite("Lax")
                        .maxAge(lifetime)
                        .build()
                        .toString());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest started = loadAuthorizationRequest(request);
        if (started != null) {
            setCookie(response, "", Duration.ZERO);
        }
        return started;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        String state = request.getParameter(OAuth2ParameterNames.STATE);
        return Optional.ofNullable(WebUtils.getCookie(request, addresses.cookieNamed(COOKIE)))
                .flatMap(cookie -> open(cookie.getValue()))
                .filter(started -> started.state().equals(state))
                .filter(started -> clock.instant().isBefore(started.until()))
                .map(this::authorizationRequest)
                .orElse(null);
    }

    private Optional<Started> open(String cookie) {
        try {
            byte[] encrypted = Base64.getUrlDecoder().decode(cookie);
            return encrypted.length < MINIMUM_ENCRYPTED_BYTES
                    ? Optional.empty()
                    : Optional.of(Started.read(new String(encryptor.decrypt(encrypted), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private OAuth2AuthorizationRequest authorizationRequest(Started started) {
        ClientRegistration client = registrations.findByRegistrationId(IdentityProvider.REGISTRATION);
        return OAuth2AuthorizationRequest.authorizationCode()
                .clientId(client.getClientId())
                .authorizationUri(client.getProviderDetails().getAuthorizationUri())
                .redirectUri(client.getRedirectUri())
                .scopes(client.getScopes())
                .state(started.state())
                .attributes(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID,
                        client.getRegistrationId(),
                        OidcParameterNames.NONCE,
                        started.nonce(),
                        PkceParameterNames.CODE_VERIFIER,
                        started.verifier()))
                .build();
    }
}
