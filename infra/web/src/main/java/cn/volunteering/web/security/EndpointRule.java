package cn.volunteering.web.security;

import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.web.AllowedPlatformRoles;
import cn.volunteering.web.AllowedRoles;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.method.HandlerMethod;

/**
 * Who may call one endpoint.
 *
 * @param roles one of which the caller must hold
 * @param inTenant whether they are roles in the bound tenant, or on the platform
 */
public record EndpointRule(Set<String> roles, boolean inTenant) {

    /** The rule that an endpoint declares, if it declares one. */
    public static Optional<EndpointRule> of(HandlerMethod endpoint) {
        var tenant = endpoint.getMethodAnnotation(AllowedRoles.class);
        if (tenant != null) {
            return Optional.of(new EndpointRule(Set.of(tenant.value()), true));
        }
        return Optional.ofNullable(endpoint.getMethodAnnotation(AllowedPlatformRoles.class))
                .map(platform -> new EndpointRule(Set.of(platform.value()), false));
    }

    /** Whether the actor may call the endpoint here. */
    boolean allows(Actor actor) {
        return TenantScope.isBound() == inTenant && roles.stream().anyMatch(actor::is);
    }
}
