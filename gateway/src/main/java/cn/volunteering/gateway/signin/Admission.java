package cn.volunteering.gateway.signin;

import cn.volunteering.edge.TenantPath;
import cn.volunteering.tenancy.TenantId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** Knows who is in which circle. Roles count in the tenant of the path only. */
final class Admission {

    private final EventRoles events;

    Admission(EventRoles events) {
        this.events = events;
    }

    /** The circle that an endpoint declares, if it declares one. */
    static Optional<Circle> circleOf(HandlerMethod endpoint) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(endpoint.getMethod(), Admits.class))
                .map(Admits::value);
    }

    /** Whether the caller of the request is in the circle. */
    boolean admits(Circle circle, HttpServletRequest request) {
        return switch (circle) {
            case EVERYBODY -> true;
            case SIGNED_IN -> Caller.of(request).isPresent();
            case REPORTERS, FOLLOWERS, EVENT_PARTNERS -> !Collections.disjoint(names(circle), rolesHere(request));
        };
    }

    /** The names of the circle in the description of the endpoints: roles, or a word for those who need none. */
    Set<String> names(Circle circle) {
        return switch (circle) {
            case EVERYBODY -> Set.of("everybody");
            case SIGNED_IN -> Set.of("signed-in");
            case REPORTERS -> events.reporters();
            case FOLLOWERS -> events.followers();
            case EVENT_PARTNERS ->
                Stream.concat(events.reporters().stream(), events.followers().stream())
                        .collect(Collectors.toUnmodifiableSet());
        };
    }

    private static Set<String> rolesHere(HttpServletRequest request) {
        Optional<TenantId> tenant = TenantPath.of(request).map(TenantPath::name).flatMap(TenantId::parse);
        return Caller.of(request).flatMap(caller -> tenant.map(caller::rolesIn)).orElse(Set.of());
    }
}
