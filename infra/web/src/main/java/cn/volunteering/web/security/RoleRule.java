package cn.volunteering.web.security;

import cn.volunteering.edge.guard.EndpointRule;
import cn.volunteering.edge.problem.Problem;
import cn.volunteering.edge.problem.Problems;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.web.AllowedPlatformRoles;
import cn.volunteering.web.AllowedRoles;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.method.HandlerMethod;

/**
 * Allows an endpoint to the holders of certain roles.
 *
 * @param allowed roles of which the caller must hold one
 * @param inTenant whether they are roles in the bound tenant, or on the platform
 */
record RoleRule(Set<String> allowed, boolean inTenant) implements EndpointRule {

    /** Reads the rule from {@link AllowedRoles} or {@link AllowedPlatformRoles}. */
    static Optional<EndpointRule> of(HandlerMethod endpoint) {
        var tenant = endpoint.getMethodAnnotation(AllowedRoles.class);
        if (tenant != null) {
            return Optional.of(new RoleRule(Set.of(tenant.value()), true));
        }
        return Optional.ofNullable(endpoint.getMethodAnnotation(AllowedPlatformRoles.class))
                .map(platform -> new RoleRule(Set.of(platform.value()), false));
    }

    @Override
    public Optional<Problem> refusal(HttpServletRequest request) {
        return isMetBy(TenantScope.actor()) ? Optional.empty() : Optional.of(Problems.FORBIDDEN);
    }

    private boolean isMetBy(Actor actor) {
        return TenantScope.isBound() == inTenant && allowed.stream().anyMatch(actor::is);
    }
}
