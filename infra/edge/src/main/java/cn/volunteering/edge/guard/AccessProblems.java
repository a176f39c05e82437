package cn.volunteering.edge.guard;

import cn.volunteering.edge.problem.ProblemWriter;
import cn.volunteering.edge.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * Answers requests that Spring Security refuses: 401 without a valid token, 503 if the token cannot currently be
 * checked, 403 if the caller may not do this.
 */
public final class AccessProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(AccessProblems.class);

    private final ProblemWriter problems;

    public AccessProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (cause instanceof AuthenticationServiceException) {
            LOG.warn("A token could not be checked: {}", cause.getMessage());
            problems.write(response, Problems.SIGN_IN_UNAVAILABLE);
            return;
        }
        if (cause instanceof OAuth2AuthenticationException) {
            LOG.info("A token was refused: {}", cause.getMessage());
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problems.write(response, Problems.NOT_SIGNED_IN);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        problems.write(response, Problems.FORBIDDEN);
    }
}
