package cn.volunteering.gateway.signin;

import cn.volunteering.edge.problem.ProblemException;
import cn.volunteering.edge.problem.Problems;
import cn.volunteering.gateway.caller.Caller;
import cn.volunteering.gateway.caller.CallerReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
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
 * Provides the tokens of a browser session and refreshes them shortly before they expire. One request of a session
 * refreshes; concurrent ones wait for it. A refresh that changes the caller's tenants ends the session.
 */
@Component
class SessionTokens {

    /** Remaining lifetime below which a token is refreshed. */
    static final Duration REFRESH_BEFORE_END = Duration.ofSeconds(60);

    private static final Logger LOG = LoggerFactory.getLogger(SessionTokens.class);
    private static final String TENANTS_AT_SIGN_IN = SessionTokens.class.getName() + ".tenants";

    private final OAuth2AuthorizedClientRepository clients;
    private final OAuth2AuthorizedClientManager manager;
    private final JwtDecoder decoder;
    private final AccessEnds ended;
    private final Clock clock;

    SessionTokens(
            OAuth2AuthorizedClientRepository clients,
            OAuth2AuthorizedClientManager manager,
            JwtDecoder decoder,
            AccessEnds ended,
            Clock clock) {
        this.clients = clients;
        this.manager = manager;
        this.decoder = decoder;
        this.ended = ended;
        this.clock = clock;
    }

    /**
     * Returns the caller that the session belongs to.
     *
     * @throws SessionEndedException if the session is no longer valid
     * @throws ProblemException if the identity provider is down and the token has expired or cannot be verified
     */
    Caller caller(OAuth2AuthenticationToken signedIn, HttpServletRequest request, HttpServletResponse response) {
        String token = isStale(load(signedIn, request))
                ? refreshOnce(signedIn, request, response)
                : load(signedIn, request).getAccessToken().getTokenValue();
        Jwt verified = verified(token);
        requireAccess(verified);
        Caller caller = CallerReader.read(verified);
        requireSameTenants(caller, request.getSession());
        return caller;
    }

    private OAuth2AuthorizedClient load(OAuth2AuthenticationToken signedIn, HttpServletRequest request) {
        @Nullable
        OAuth2AuthorizedClient client =
                clients.loadAuthorizedClient(signedIn.getAuthorizedClientRegistrationId(), signedIn, request);
        if (client == null) {
            throw new SessionEndedException("its tokens are missing");
        }
        return client;
    }

    private boolean isStale(OAuth2AuthorizedClient client) {
        return expiresBefore(client, clock.instant().plus(REFRESH_BEFORE_END));
    }

    private static boolean expiresBefore(OAuth2AuthorizedClient client, Instant time) {
        Instant expiry = client.getAccessToken().getExpiresAt();
        return expiry != null && expiry.isBefore(time);
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
        LOG.warn("Token not refreshed: {}", cause.getMessage());
        if (expiresBefore(client, clock.instant())) {
            throw new ProblemException(Problems.SIGN_IN_UNAVAILABLE);
        }
        return client.getAccessToken().getTokenValue();
    }

    private Jwt verified(String token) {
        try {
            return decoder.decode(token);
        } catch (BadJwtException e) {
            throw new SessionEndedException("its token is invalid: " + e.getMessage());
        } catch (JwtException e) {
            LOG.warn("Session token could not be verified: {}", e.getMessage());
            throw new ProblemException(Problems.SIGN_IN_UNAVAILABLE);
        }
    }

    private void requireAccess(Jwt token) {
        Instant issued = Objects.requireNonNullElse(token.getIssuedAt(), Instant.EPOCH);
        if (ended.endedSince(token.getSubject(), issued)) {
            throw new SessionEndedException("the access of its account ended");
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
