package cn.volunteering.gateway.tenants;

import cn.volunteering.edge.ApiPath;
import cn.volunteering.edge.TenantPath;
import cn.volunteering.edge.guard.TenantAccess;
import cn.volunteering.edge.problem.Problem;
import cn.volunteering.edge.problem.ProblemWriter;
import cn.volunteering.edge.problem.Problems;
import cn.volunteering.gateway.caller.Caller;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps callers inside their own tenants, as {@link TenantAccess} decides. Paths of the platform need a platform role.
 */
public final class TenantGuard extends OncePerRequestFilter {

    private static final ApiPath PLATFORM = ApiPath.of("/api/platform/**");
    private static final ApiPath HEALTH = ApiPath.of("/api/platform/health");

    private final TenantDirectory directory;
    private final ProblemWriter problems;

    public TenantGuard(TenantDirectory directory, ProblemWriter problems) {
        this.directory = directory;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Problem> refusal = refusal(request);
        if (refusal.isPresent()) {
            problems.write(response, refusal.get());
            return;
        }
        try (var _ = MDC.putCloseable("tenant", tenantName(request))) {
            chain.doFilter(request, response);
        }
    }

    private static String tenantName(HttpServletRequest request) {
        return TenantPath.of(request)
                .map(TenantPath::name)
                .flatMap(TenantId::parse)
                .map(TenantId::value)
                .orElse("-");
    }

    private Optional<Problem> refusal(HttpServletRequest request) {
        Optional<Caller> caller = Caller.of(request);
        if (caller.isEmpty()) {
            return Optional.empty();
        }
        Optional<TenantPath> path = TenantPath.of(request);
        if (path.isPresent()) {
            return refusal(path.get(), caller.get());
        }
        boolean needsPlatformRole = PLATFORM.matches(request) && !HEALTH.matches(request);
        return needsPlatformRole && !caller.get().hasPlatformRole()
                ? Optional.of(Problems.FORBIDDEN)
                : Optional.empty();
    }

    private Optional<Problem> refusal(TenantPath path, Caller caller) {
        return switch (TenantAccess.of(path, caller.tenants(), directory)) {
            case TenantAccess.Granted _ -> Optional.empty();
            case TenantAccess.Refused refused -> Optional.of(refused.problem());
        };
    }
}
