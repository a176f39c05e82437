package cn.volunteering.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.edge.problem.ProblemWriter;
import cn.volunteering.gateway.caller.Caller;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import tools.jackson.databind.json.JsonMapper;

class CallerFilterTest {

    private static final OAuth2AuthenticationToken PERSON = new OAuth2AuthenticationToken(
            new DefaultOAuth2User(List.of(new SimpleGrantedAuthority("USER")), Map.of("sub", "account"), "sub"),
            List.of(),
            IdentityProvider.REGISTRATION);

    private final ProblemWriter problems = new ProblemWriter(new JsonMapper());
    private final HttpSessionOAuth2AuthorizedClientRepository clients =
            new HttpSessionOAuth2AuthorizedClientRepository();
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/session");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @BeforeEach
    void signIn() {
        SecurityContextHolder.getContext().setAuthentication(PERSON);
        var token = new OAuth2AccessToken(
                TokenType.BEARER, "token", Instant.now(), Instant.now().plusSeconds(300));
        clients.saveAuthorizedClient(
                new OAuth2AuthorizedClient(registration(), "account", token), PERSON, request, response);
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void unavailableKeysAnswer503() throws Exception {
        filterWith(_ -> {
            throw new JwtException("The keys are unavailable");
        });

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isNotNull();
        assertThat(response.getContentAsString()).contains("urn:volunteering:problem:sign-in-unavailable");
        assertThat(chain.getRequest()).isNull();
        assertThat(request.getSession(false)).isNotNull();
    }

    @Test
    void badTokenEndsTheSession() throws Exception {
        filterWith(_ -> {
            throw new BadJwtException("Signed by someone else");
        });

        assertThat(chain.getRequest()).isNotNull();
        assertThat(request.getSession(false)).isNull();
        assertThat(Caller.of(request)).isEmpty();
    }

    private void filterWith(JwtDecoder decoder) throws Exception {
        var tokens = new SessionTokens(
                clients,
                _ -> {
                    throw new IllegalStateException("No refresh expected");
                },
                decoder,
                (_, _) -> false,
                Clock.systemUTC());
        new CallerFilter(tokens, problems).doFilter(request, response, chain);
    }

    private static ClientRegistration registration() {
        return ClientRegistration.withRegistrationId(IdentityProvider.REGISTRATION)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientId("gateway")
                .redirectUri("http://localhost/back")
                .authorizationUri("http://localhost/auth")
                .tokenUri("http://localhost/token")
                .build();
    }
}
