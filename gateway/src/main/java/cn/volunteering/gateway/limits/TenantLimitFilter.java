package cn.volunteering.gateway.limits;

import cn.volunteering.edge.TenantPath;
import cn.volunteering.edge.problem.Problem;
import cn.volunteering.edge.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits the request rate per tenant. Runs after the tenant check, so outsiders cannot use up a tenant's share. */
public final class TenantLimitFilter extends OncePerRequestFilter {

    private static final Problem TOO_MANY =
            Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", "本单位的请求过于频繁，请稍后再试");
    private static final int MAXIMUM_TENANTS = 10_000;

    private final RateLimits tenants;
    private final ProblemWriter problems;

    TenantLimitFilter(LimitProperties limits, ProblemWriter problems) {
        tenants = new RateLimits(limits.perTenant(), MAXIMUM_TENANTS);
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Problem> refusal = TenantPath.of(request)
                .map(TenantPath::name)
                .flatMap(tenants::take)
                .map(TOO_MANY::retryAfter);
        if (refusal.isPresent()) {
            problems.write(response, refusal.get());
        } else {
            chain.doFilter(request, response);
        }
    }
}
