package cn.volunteering.web.security;

import cn.volunteering.edge.guard.EndpointRule;
import cn.volunteering.edge.problem.Problem;
import cn.volunteering.edge.problem.Problems;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.web.AllowedPlatformRoles;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.subject.SubjectAccess;
import cn.volunteering.web.subject.SubjectRoles;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * Allows an endpoint to the holders of certain roles.
 *
 * @param allowed roles of which the caller must hold one
 * @param inTenant whether they are roles in the bound tenant, or on the platform
 */
record RoleRule(Set<String> allowed, boolean inTenant) implements EndpointRule {

    /** Reads the rule from {@link AllowedRoles}, {@link AllowedPlatformRoles} or, for a plain subject, {@link SubjectRoles}. */
    static Optional<EndpointRule> of(HandlerMethod endpoint) {
        var tenant = endpoint.getMethodAnnotation(AllowedRoles.class);
        if (tenant != null) {
            return Optional.of(new RoleRule(Set.of(tenant.value()), true));
        }
        var platform = endpoint.getMethodAnnotation(AllowedPlatformRoles.class);
        return platform != null ? Optional.of(new RoleRule(Set.of(platform.value()), false)) : ofSubject(endpoint);
    }

    private static Optional<EndpointRule> ofSubject(HandlerMethod endpoint) {
        var access = endpoint.getMethodAnnotation(SubjectAccess.class);
        var declared = AnnotationUtils.findAnnotation(endpoint.getBeanType(), SubjectRoles.class);
        return access == null || declared == null
                ? Optional.empty()
                : Optional.of(new RoleRule(Set.of(access.value().roles(declared)), true));
    }

    @Override
    public Optional<Problem> refusal(HttpServletRequest request) {
        return isMetBy(TenantScope.actor()) ? Optional.empty() : Optional.of(Problems.FORBIDDEN);
    }

    private boolean isMetBy(Actor actor) {
        return TenantScope.isBound() == inTenant && allowed.stream().anyMatch(actor::is);
    }
}
