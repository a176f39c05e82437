package cn.volunteering.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * Binds the CSRF token of a browser to its session. A stranger has no session that another site could misuse, and so
 * needs no token.
 */
final class SessionProofs {

    static final String HEADER = "X-XSRF-TOKEN";

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private SessionProofs() {}

    static void demand(CsrfConfigurer<HttpSecurity> csrf) {
        var tokens = new HttpSessionCsrfTokenRepository();
        tokens.setHeaderName(HEADER);
        csrf.csrfTokenRepository(tokens).requireCsrfProtectionMatcher(SessionProofs::isDemanded);
    }

    private static boolean isDemanded(HttpServletRequest request) {
        return !HARMLESS.contains(request.getMethod()) && request.getSession(false) != null;
    }
}
