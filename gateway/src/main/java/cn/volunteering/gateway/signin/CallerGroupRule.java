package cn.volunteering.gateway.signin;

import cn.volunteering.edge.TenantPath;
import cn.volunteering.edge.guard.EndpointRule;
import cn.volunteering.edge.problem.Problem;
import cn.volunteering.edge.problem.Problems;
import cn.volunteering.gateway.caller.Caller;
import cn.volunteering.tenancy.TenantId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.method.HandlerMethod;

/** Allows an endpoint to a group of callers. Only roles in the tenant of the path count. */
record CallerGroupRule(CallerGroup group, EventRoles events) implements EndpointRule {

    /** Reads the rule from {@link AllowedCallers}. */
    static Optional<EndpointRule> of(HandlerMethod endpoint, EventRoles events) {
        return Optional.ofNullable(endpoint.getMethodAnnotation(AllowedCallers.class))
                .map(declared -> new CallerGroupRule(declared.value(), events));
    }

    /** Returns roles, or {@code everybody} or {@code signed-in} if no role is needed. */
    @Override
    public Set<String> allowed() {
        return switch (group) {
            case ANYONE -> Set.of("everybody");
            case SIGNED_IN -> Set.of("signed-in");
            case EVENT_REPORTERS -> events.reporters();
            case EVENT_FOLLOWERS -> events.followers();
            case EVENT_PARTNERS ->
                Stream.concat(events.reporters().stream(), events.followers().stream())
                        .collect(Collectors.toUnmodifiableSet());
        };
    }

    @Override
    public Optional<Problem> refusal(HttpServletRequest request) {
        return includesCallerOf(request) ? Optional.empty() : Optional.of(Problems.FORBIDDEN);
    }

    private boolean includesCallerOf(HttpServletRequest request) {
        return switch (group) {
            case ANYONE -> true;
            case SIGNED_IN -> Caller.of(request).isPresent();
            case EVENT_REPORTERS, EVENT_FOLLOWERS, EVENT_PARTNERS ->
                !Collections.disjoint(allowed(), rolesInTenantOf(request));
        };
    }

    private static Set<String> rolesInTenantOf(HttpServletRequest request) {
        Optional<TenantId> tenant = TenantPath.of(request).map(TenantPath::name).flatMap(TenantId::parse);
        return Caller.of(request).flatMap(caller -> tenant.map(caller::rolesIn)).orElse(Set.of());
    }
}
