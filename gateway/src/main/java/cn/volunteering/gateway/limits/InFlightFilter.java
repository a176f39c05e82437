package cn.volunteering.gateway.limits;

import cn.volunteering.edge.ApiPath;
import cn.volunteering.edge.problem.Problem;
import cn.volunteering.edge.problem.ProblemWriter;
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
 * Bounds the requests in flight per caller and tenant, so that nobody can hold all connections to a part. The event door
 * leases no connection and has limits of its own.
 */
public final class InFlightFilter extends OncePerRequestFilter {

    private static final ApiPath EVENTS = ApiPath.of("/api/tenants/{tenant}/events/**");
    private static final Problem TOO_MANY = Problem.of(
                    HttpStatus.TOO_MANY_REQUESTS, "too-many-at-once", "同时进行的请求过多，请等前面的请求完成后再试")
            .retryAfter(Duration.ofSeconds(1));

    private final CallerSlots slots;
    private final ProblemWriter problems;

    InFlightFilter(LimitProperties limits, ProblemWriter problems) {
        slots = new CallerSlots(limits.inFlight());
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return EVENTS.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Slots.Slot> taken = slots.take(request);
        if (taken.isEmpty()) {
            problems.write(response, TOO_MANY);
            return;
        }
        try (var _ = taken.get()) {
            chain.doFilter(request, response);
        }
    }
}
