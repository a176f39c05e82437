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
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits the request rate per account, and for strangers per network address. A stranger is not signed in, presents an
 * invalid token or uses Keycloak's pages. Runs before all checks that can refuse a request, so refused requests count.
 */
public final class CallerLimitFilter extends OncePerRequestFilter {

    private static final Problem TOO_MANY_OF_USER =
            Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", "您的请求过于频繁，请稍后再试");
    private static final Problem TOO_MANY_OF_ADDRESS =
            Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", "您所在网络的请求过于频繁，请稍后再试");
    private static final int MAXIMUM_CALLERS = 100_000;

    private final RateLimits users;
    private final RateLimits addresses;
    private final ProblemWriter problems;

    public CallerLimitFilter(LimitProperties limits, ProblemWriter problems) {
        users = new RateLimits(limits.perUser(), MAXIMUM_CALLERS);
        addresses = new RateLimits(limits.perAddress(), MAXIMUM_CALLERS);
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication account = SecurityContextHolder.getContext().getAuthentication();
        Optional<Problem> refusal = account == null ? strangersRefusal(request) : usersRefusal(account);
        if (refusal.isPresent()) {
            problems.write(response, refusal.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<Problem> usersRefusal(Authentication account) {
        return users.take(account.getName()).map(TOO_MANY_OF_USER::retryAfter);
    }

    /** Counts a stranger's request. Returns the problem to answer with if its address has sent too many requests. */
    public Optional<Problem> strangersRefusal(HttpServletRequest request) {
        return addresses.take(NetworkAddress.of(request)).map(TOO_MANY_OF_ADDRESS::retryAfter);
    }
}
