package cn.volunteering.gateway.tenants;

import cn.volunteering.edge.ApiPath;
import cn.volunteering.edge.TenantPath;
import cn.volunteering.gateway.problem.Problem;
import cn.volunteering.gateway.problem.ProblemWriter;
import cn.volunteering.gateway.signin.Caller;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantState;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps a caller inside its own tenants. A tenant that does not exist and someone else's look the same from outside; one
 * that is not in use answers 423 to its own people. Paths of the platform need a platform role.
 */
public final class TenantGuard extends OncePerRequestFilter {

    private static final Problem NOT_FOUND =
            Problem.of(HttpStatus.NOT_FOUND, "tenant-not-found", "未找到", "没有这个单位，或者您不属于这个单位。");
    private static final Problem NOT_ACTIVE =
            Problem.of(HttpStatus.LOCKED, "tenant-not-active", "单位已暂停使用", "单位尚未启用或已暂停使用，请联系平台管理员。");
    private static final Problem NO_PLATFORM_ROLE =
            Problem.of(HttpStatus.FORBIDDEN, "forbidden", "没有权限", "只有平台管理人员可以进行此操作。");

    private static final ApiPath OF_PLATFORM = ApiPath.of("/api/platform/**");
    private static final ApiPath OPEN = ApiPath.of("/api/platform/health");

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
        boolean forPlatform = OF_PLATFORM.matches(request) && !OPEN.matches(request);
        return forPlatform && !caller.get().hasPlatformRole() ? Optional.of(NO_PLATFORM_ROLE) : Optional.empty();
    }

    private Optional<Problem> refusal(TenantPath path, Caller caller) {
        Optional<TenantEntry> tenant = TenantId.parse(path.name())
                .filter(caller::isMemberOf)
                .flatMap(directory::find)
                .filter(entry -> entry.state() != TenantState.DELETED);
        if (tenant.isEmpty()) {
            return Optional.of(NOT_FOUND);
        }
        return tenant.filter(entry -> !entry.isActive()).map(_ -> NOT_ACTIVE);
    }
}
