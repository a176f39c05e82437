package cn.volunteering.gateway.signin;

import cn.volunteering.edge.problem.ProblemException;
import cn.volunteering.edge.problem.ProblemWriter;
import cn.volunteering.gateway.caller.Caller;
import cn.volunteering.gateway.caller.CallerReader;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Identifies the caller by session or token, and ends sessions that are no longer valid. */
final class CallerFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(CallerFilter.class);

    private final SessionTokens tokens;
    private final ProblemWriter problems;

    CallerFilter(SessionTokens tokens, ProblemWriter problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            caller(request, response).ifPresent(caller -> caller.bindTo(request));
        } catch (SessionEndedException e) {
            end(request, e);
        } catch (ProblemException e) {
            problems.write(response, e.problem());
            return;
        }
        chain.doFilter(request, response);
    }

    private Optional<Caller> caller(HttpServletRequest request, HttpServletResponse response) {
        return switch (SecurityContextHolder.getContext().getAuthentication()) {
            case JwtAuthenticationToken program -> Optional.of(CallerReader.read(program.getToken()));
            case OAuth2AuthenticationToken person -> Optional.of(tokens.caller(person, request, response));
            case null, default -> Optional.empty();
        };
    }

    private static void end(HttpServletRequest request, SessionEndedException why) {
        LOG.info("Session ended: {}", why.getMessage());
        SecurityContextHolder.clearContext();
        request.getSession().invalidate();
    }
}
