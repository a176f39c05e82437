package cn.volunteering.gateway.limits;

import cn.volunteering.edge.TenantPath;
import cn.volunteering.edge.problem.Problem;
import cn.volunteering.edge.problem.ProblemWriter;
import cn.volunteering.gateway.caller.Caller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits the request rate per account and per tenant. Runs after the tenant check, so strangers cannot use up a
 * tenant's share.
 */
public final class RateLimitFilter extends OncePerRequestFilter {

    private static final Problem TOO_MANY_OF_USER =
            Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", "您的请求过于频繁，请稍后再试");
    private static final Problem TOO_MANY_OF_TENANT =
            Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", "本单位的请求过于频繁，请稍后再试");
    private static final int MAXIMUM_USERS = 100_000;
    private static final int MAXIMUM_TENANTS = 10_000;

    private final RateLimits users;
    private final RateLimits tenants;
    private final ProblemWriter problems;

    RateLimitFilter(LimitProperties limits, ProblemWriter problems) {
        users = new RateLimits(limits.perUser(), MAXIMUM_USERS);
        tenants = new RateLimits(limits.perTenant(), MAXIMUM_TENANTS);
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Problem> refusal = Caller.of(request).flatMap(caller -> refusal(caller, request));
        if (refusal.isPresent()) {
            problems.write(response, refusal.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<Problem> refusal(Caller caller, HttpServletRequest request) {
        Optional<Duration> userWait = users.take(caller.subject());
        if (userWait.isPresent()) {
            return userWait.map(TOO_MANY_OF_USER::retryAfter);
        }
        return TenantPath.of(request)
                .map(TenantPath::name)
                .flatMap(tenants::take)
                .map(TOO_MANY_OF_TENANT::retryAfter);
    }
}
