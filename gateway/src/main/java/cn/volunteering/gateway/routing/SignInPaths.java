package cn.volunteering.gateway.routing;

import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * The paths of Keycloak that are reachable from outside: those that a sign-in needs and no others. Its pages are for
 * the gateway's own client, so they cannot be asked whether another client exists.
 */
final class SignInPaths {

    private static final String REALM = "/auth/realms/volunteering";
    private static final String PROTOCOL = REALM + "/protocol/openid-connect";
    private static final String CLIENT_ID = "client_id";
    private static final String OWN_CLIENT = "gateway";

    /** Only read: a form could name another client where {@link #isForOwnClient} does not look. */
    private static final List<String> STARTS = List.of(PROTOCOL + "/auth", PROTOCOL + "/logout");

    private static final List<String> PAGES = List.of(
            PROTOCOL + "/logout/logout-confirm",
            REALM + "/login-actions/authenticate",
            REALM + "/login-actions/required-action",
            REALM + "/login-actions/restart",
            REALM + "/login-actions/detached-info");

    private static final List<String> FILES = List.of(
            PROTOCOL + "/certs",
            REALM + "/.well-known/openid-configuration",
            "/auth/resources/{version}/common/**",
            "/auth/resources/{version}/login/**");

    private SignInPaths() {}

    static RequestPredicate pages() {
        return anyOf(STARTS)
                .and(RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD))
                .or(anyOf(PAGES))
                .and(SignInPaths::isForOwnClient)
                .or(anyOf(FILES));
    }

    static RequestPredicate tokens() {
        return RequestPredicates.POST(PROTOCOL + "/token");
    }

    private static RequestPredicate anyOf(List<String> paths) {
        return paths.stream()
                .map(path -> path(path))
                .reduce(RequestPredicate::or)
                .orElseThrow();
    }

    private static boolean isForOwnClient(ServerRequest request) {
        return Stream.ofNullable(request.params().get(CLIENT_ID))
                .flatMap(List::stream)
                .allMatch(OWN_CLIENT::equals);
    }
}
