package cn.volunteering.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.gateway.PlatformAddresses;
import cn.volunteering.gateway.surroundings.MovableClock;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

class StartedSignInsTest {

    private static final String COOKIE = "__Host-sign-in";

    private static final PlatformAddresses ADDRESSES = new PlatformAddresses(
            URI.create("https://platform.example"),
            URI.create("https://platform.example/auth/realms/volunteering"),
            URI.create("http://127.0.0.1:1/auth"),
            URI.create("http://127.0.0.1:1/certs"));
    private static final SignInProperties CLIENT = new SignInProperties("gateway", "a secret");

    private final MovableClock clock = new MovableClock();
    private final ClientRegistrationRepository registrations =
            new IdentityProvider().clientRegistrations(ADDRESSES, CLIENT);
    private final StartedSignIns started = new StartedSignIns(registrations, CLIENT, ADDRESSES, clock);

    @Test
    void startedSignInContinuesOnAnyGatewayOfThePlatform() {
        OAuth2AuthorizationRequest begun = begin();
        var otherGateway = new StartedSignIns(registrations, CLIENT, ADDRESSES, clock);

        var found = otherGateway.loadAuthorizationRequest(wayBack(cookie(begun), begun.getState()));

        assertThat(found).isNotNull();
        assertThat(found.getAttributes()).isEqualTo(begun.getAttributes()).hasSize(3);
        assertThat(found.getScopes()).isEqualTo(begun.getScopes());
        assertThat(found.getRedirectUri()).isEqualTo(begun.getRedirectUri());
        assertThat(found.getState()).isEqualTo(begun.getState());
    }

    @Test
    void cookieRevealsNothingAndIsNotReadableByScripts() {
        OAuth2AuthorizationRequest begun = begin();

        Cookie cookie = cookie(begun);

        assertThat(cookie.getValue()).doesNotContain(begun.getState()).hasSizeLessThan(500);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getName()).isEqualTo(COOKIE);
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getMaxAge()).isEqualTo(1800);
    }

    @Test
    void otherStateIsIgnored() {
        assertThat(started.loadAuthorizationRequest(wayBack(cookie(begin()), "another")))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "*", "bm9uc2Vuc2U", "bm9uc2Vuc2Ugbm9uc2Vuc2Ugbm9uc2Vuc2Ugbm9uc2Vuc2Ugbm9uc2Vuc2Ug"})
    void forgedCookieIsIgnored(String value) {
        assertThat(started.loadAuthorizationRequest(wayBack(new Cookie(COOKIE, value), "state")))
                .isNull();
    }

    @Test
    void cookieSealedWithAnotherSecretIsIgnored() {
        OAuth2AuthorizationRequest begun = begin();
        var elsewhere =
                new StartedSignIns(registrations, new SignInProperties("gateway", "another secret"), ADDRESSES, clock);

        assertThat(elsewhere.loadAuthorizationRequest(wayBack(cookie(begun), begun.getState())))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1799, 1801})
    void startedSignInExpires(int secondsLater) {
        OAuth2AuthorizationRequest begun = begin();
        Cookie cookie = cookie(begun);

        clock.setOffset(Duration.ofSeconds(secondsLater));

        assertThat(started.loadAuthorizationRequest(wayBack(cookie, begun.getState())) != null)
                .isEqualTo(secondsLater < 1800);
    }

    @Test
    void finishedSignInIsForgotten() {
        OAuth2AuthorizationRequest begun = begin();
        var response = new MockHttpServletResponse();

        assertThat(started.removeAuthorizationRequest(wayBack(cookie(begun), begun.getState()), response))
                .isNotNull();

        Cookie left = Objects.requireNonNull(response.getCookie(COOKIE));
        assertThat(left.getMaxAge()).isZero();
    }

    private OAuth2AuthorizationRequest begin() {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, "/oauth2/authorization");
        var request = new MockHttpServletRequest("GET", "/oauth2/authorization/keycloak");
        request.setServletPath("/oauth2/authorization/keycloak");
        return Objects.requireNonNull(resolver.resolve(request));
    }

    private Cookie cookie(OAuth2AuthorizationRequest begun) {
        var request = new MockHttpServletRequest();
        var response = new MockHttpServletResponse();
        started.saveAuthorizationRequest(begun, request, response);
        assertThat(request.getSession(false)).isNull();
        return Arrays.stream(response.getCookies()).findFirst().orElseThrow();
    }

    private static MockHttpServletRequest wayBack(Cookie cookie, String state) {
        var request = new MockHttpServletRequest("GET", "/login/oauth2/code/keycloak");
        request.setCookies(cookie);
        request.setParameter("state", state);
        return request;
    }
}
