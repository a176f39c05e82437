package cn.volunteering.gateway.routing;

import cn.volunteering.gateway.PlatformAddresses;
import cn.volunteering.gateway.caller.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Decides which headers reach a part. A service gets the caller's token and no cookies; Keycloak gets its own cookies
 * but not the gateway's. Forwarded headers state what the gateway saw itself, never what the request claims.
 */
@Component
class EdgeHeaders implements RequestHttpHeadersFilter, Ordered {

    private static final String CSRF_HEADER = "X-XSRF-TOKEN";

    private final PlatformAddresses addresses;
    private final Set<String> ownCookies;

    EdgeHeaders(PlatformAddresses addresses) {
        this.addresses = addresses;
        ownCookies = Set.of(addresses.cookieNamed("session"), addresses.cookieNamed("sign-in"));
    }

    /** Runs after the filters that remove the forwarded headers of the request. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public HttpHeaders apply(HttpHeaders received, ServerRequest request) {
        var headers = new HttpHeaders();
        headers.addAll(received);
        headers.remove(CSRF_HEADER);
        if (isForKeycloak(request)) {
            removeOwnCookies(headers);
            removeBlankType(headers);
        } else {
            headers.remove(HttpHeaders.COOKIE);
            relayToken(headers, request.servletRequest());
        }
        addOrigin(headers, request.servletRequest());
        return headers;
    }

    private static boolean isForKeycloak(ServerRequest request) {
        return request.path().startsWith("/auth/");
    }

    private static void relayToken(HttpHeaders headers, HttpServletRequest request) {
        headers.remove(HttpHeaders.AUTHORIZATION);
        Caller.of(request).ifPresent(caller -> headers.setBearerAuth(caller.token()));
    }

    private void removeOwnCookies(HttpHeaders headers) {
        @Nullable List<String> received = headers.remove(HttpHeaders.COOKIE);
        if (received == null) {
            return;
        }
        String kept = received.stream()
                .flatMap(line -> Arrays.stream(line.split(";")))
                .map(String::strip)
                .filter(cookie -> !ownCookies.contains(cookie.split("=", 2)[0]))
                .collect(Collectors.joining("; "));
        if (!kept.isEmpty()) {
            headers.set(HttpHeaders.COOKIE, kept);
        }
    }

    /** Keycloak answers a media type without text with 500. */
    private static void removeBlankType(HttpHeaders headers) {
        if (!StringUtils.hasText(headers.getFirst(HttpHeaders.CONTENT_TYPE))) {
            headers.remove(HttpHeaders.CONTENT_TYPE);
        }
    }

    private void addOrigin(HttpHeaders headers, HttpServletRequest request) {
        var origin = addresses.publicOrigin();
        headers.set("X-Forwarded-For", request.getRemoteAddr());
        headers.set("X-Forwarded-Proto", origin.getScheme());
        headers.set("X-Forwarded-Host", origin.getAuthority());
        headers.set("X-Forwarded-Port", String.valueOf(addresses.publicPort()));
    }
}
