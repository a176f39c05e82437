package cn.volunteering.gateway.signin;

import cn.volunteering.gateway.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The tokens behind a browser session, refreshed shortly before they end. One request of a session refreshes, the others
 * wait for it. A session speaks for the tenants it began with: should a refresh bring others, it ends.
 */
@Component
class SessionTokens {

    /** Tokens with less time left are refreshed. */
    static final Duration REFRESH_BEFORE_END = Duration.ofSeconds(60);

    private static final Logger LOG = LoggerFactory.getLogger(SessionTokens.class);
    private static final String TENANTS_AT_SIGN_IN = SessionTokens.class.getName() + ".tenants";

    private final OAuth2AuthorizedClientRepository clients;
    private final OAuth2AuthorizedClientManager manager;
    private final JwtDecoder decoder;
    private final Clock clock;

    SessionTokens(
            OAuth2AuthorizedClientRepository clients,
            OAuth2AuthorizedClientManager manager,
            JwtDecoder decoder,
            Clock clock) {
        this.clients = clients;
        this.manager = manager;
        this.decoder = decoder;
        this.clock = clock;
    }

    /**
     * The caller behind the session.
     *
     * @throws SessionEndedException if the session may not go on
     * @throws ProblemException if its token has ended, or cannot be checked, and the identity provider is away
     */
    Caller caller(OAuth2AuthenticationToken signedIn, HttpServletRequest request, HttpServletResponse response) {
        String token = isStale(load(signedIn, request))
                ? refreshOnce(signedIn, request, response)
                : load(signedIn, request).getAccessToken().getTokenValue();
        Caller caller = CallerReader.read(checked(token));
        requireSameTenants(caller, request.getSession());
        return caller;
    }

    private OAuth2AuthorizedClient load(OAuth2AuthenticationToken signedIn, HttpServletRequest request) {
        @Nullable
        OAuth2AuthorizedClient client =
                clients.loadAuthorizedClient(signedIn.getAuthorizedClientRegistrationId(), signedIn, request);
        if (client == null) {
            throw new SessionEndedException("its tokens are gone");
        }
        return client;
    }

    private boolean isStale(OAuth2AuthorizedClient client) {
        return endsBefore(client, clock.instant().plus(REFRESH_BEFORE_END));
    }

    private static boolean endsBefore(OAuth2AuthorizedClient client, Instant time) {
        Instant end = client.getAccessToken().getExpiresAt();
        return end != null && end.isBefore(time);
    }

    private String refreshOnce(
            OAuth2AuthenticationToken signedIn, HttpServletRequest request, HttpServletResponse response) {
        synchronized (WebUtils.getSessionMutex(request.getSession())) {
            OAuth2AuthorizedClient client = load(signedIn, request);
            return isStale(client)
                    ? refresh(client, signedIn, request, response)
                    : client.getAccessToken().getTokenValue();
        }
    }

    private String refresh(
            OAuth2AuthorizedClient client,
            OAuth2AuthenticationToken signedIn,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            @Nullable
            OAuth2AuthorizedClient refreshed = manager.authorize(OAuth2AuthorizeRequest.withAuthorizedClient(client)
                    .principal(signedIn)
                    .attribute(HttpServletRequest.class.getName(), request)
                    .attribute(HttpServletResponse.class.getName(), response)
                    .build());
            if (refreshed == null) {
                throw new SessionEndedException("its tokens cannot be refreshed");
            }
            return refreshed.getAccessToken().getTokenValue();
        } catch (OAuth2AuthorizationException e) {
            return withoutRefresh(client, e);
        }
    }

    private String withoutRefresh(OAuth2AuthorizedClient client, OAuth2AuthorizationException cause) {
        if (OAuth2ErrorCodes.INVALID_GRANT.equals(cause.getError().getErrorCode())) {
            throw new SessionEndedException("the identity provider ended it");
        }
        LOG.warn("A token could not be refreshed: {}", cause.getMessage());
        if (endsBefore(client, clock.instant())) {
            throw new ProblemException(SignInAway.PROBLEM);
        }
        return client.getAccessToken().getTokenValue();
    }

    private Jwt checked(String token) {
        try {
            return decoder.decode(token);
        } catch (BadJwtException e) {
            throw new SessionEndedException("its token is not good: " + e.getMessage());
        } catch (JwtException e) {
            LOG.warn("A session's token could not be checked: {}", e.getMessage());
            throw new ProblemException(SignInAway.PROBLEM);
        }
    }

    private static void requireSameTenants(Caller caller, HttpSession session) {
        Object atSignIn = session.getAttribute(TENANTS_AT_SIGN_IN);
        if (atSignIn == null) {
            session.setAttribute(TENANTS_AT_SIGN_IN, caller.tenants());
        } else if (!atSignIn.equals(caller.tenants())) {
            throw new SessionEndedException("its tenants changed");
        }
    }
}
