package cn.volunteering.gateway.limits;

import cn.volunteering.edge.problem.Problem;
import cn.volunteering.edge.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits the request rate of strangers per network address. A stranger is not signed in, presents an invalid token or
 * uses Keycloak's pages. Known callers do not count towards their address.
 */
public final class StrangerLimitFilter extends OncePerRequestFilter {

    private static final Problem TOO_MANY =
            Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", "您所在网络的请求过于频繁，请稍后再试");
    private static final int MAXIMUM_ADDRESSES = 100_000;

    private final RateLimits addresses;
    private final ProblemWriter problems;

    public StrangerLimitFilter(LimitProperties limits, ProblemWriter problems) {
        addresses = new RateLimits(limits.perAddress(), MAXIMUM_ADDRESSES);
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Problem> refusal = isSignedIn() ? Optional.empty() : refusal(request);
        if (refusal.isPresent()) {
            problems.write(response, refusal.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Runs before Spring adds the anonymous authentication, so any authentication found comes from a session. */
    private static boolean isSignedIn() {
        return SecurityContextHolder.getContext().getAuthentication() != null;
    }

    /** Counts a stranger's request. Returns the problem to answer with if its address has sent too many requests. */
    public Optional<Problem> refusal(HttpServletRequest request) {
        return addresses.take(NetworkAddress.of(request.getRemoteAddr())).map(TOO_MANY::retryAfter);
    }
}
